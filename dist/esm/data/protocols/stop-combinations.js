// Stopping testosterone and taking hCG with one or two tablets.
import { reviewed2026 } from '../review.js';
import { finding, findingSecondHand, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
export const stopHcgSerm = {
    id: 'stop-hcg-serm',
    name: protocolNames['stop-hcg-serm'],
    ...protocolSchedules['stop-hcg-serm'],
    mechanism: {
        fundamentals: 'hCG wakes the testes. Clomiphene pushes the brain to send its own signal.',
        intermediate: 'hCG restores testosterone inside the testis; the SERM takes the estrogen brake off LH and FSH.',
        academic: 'Leydig stimulation plus estrogen-receptor blockade; hCG-driven steroids partly oppose the SERM at the hypothalamus.',
    },
    fertility: {
        fundamentals: '46 of 66 men had a fair count of moving sperm by 12 months. Nobody waited to compare.',
        intermediate: '46 of 66 men (58 to 79 of 100) above 5 million moving sperm by 12 months; 65 of 100 who began at zero.',
        academic: 'Kohn 2017: 46/66 above 5 M motile by 12 months (64.8 % if azoospermic). Wenker 2015: 47/49, mean 4.6 months. Ledesma 2023: 5/18 still zero.',
    },
    size: {
        fundamentals: 'Not known. No one has measured it.',
        intermediate: 'Not measured in any study found.',
        academic: 'No volume outcome found after prescribed testosterone.',
    },
    howTaken: {
        fundamentals: 'A shot every other day and a tablet a day, for months.',
        intermediate: 'hCG 3,000 IU every other day and clomiphene 25 mg a day, as studied; 6 months is an illustration.',
        academic: 'hCG 3,000 IU SC every other day (Wenker) with a SERM; Ledesma treated 3–6 months. Clomiphene 25 mg assumed.',
    },
    harms: {
        fundamentals: 'Those of both: shots, tender breasts, headache, blurred sight, mood change.',
        intermediate: 'Those of both: estradiol rise, breast tissue, headache, visual symptoms, mood.',
        academic: 'Combined profile; in 49 men nobody stopped for adverse events (Wenker 2015).',
    },
    approval: {
        fundamentals: 'Both are off-label for this use.',
        intermediate: 'Both off-label for this use.',
        academic: 'Both off-label after exogenous testosterone.',
    },
    evidence: {
        text: {
            fundamentals: 'Three groups from clinics. None had men who waited, so nobody knows what the drugs added.',
            intermediate: 'Uncontrolled clinic series; adding clomiphene to hCG made no clear difference in one of them.',
            academic: 'Retrospective series without untreated controls; hCG with and without clomiphene did not differ (n = 42, P = 0.35).',
        },
        strength: 'uncontrolled',
        sources: ['kohn-2017', 'wenker-2015', 'ledesma-2023', 'hcg-or-clomiphene-2025'],
    },
    findings: [
        finding('sperm', 'up', 'on-testosterone', '66 men, 12 months: 46 above 5 million moving', 'uncontrolled', 'kohn-2017'),
        findingSecondHand('fsh', 'up', 'on-testosterone', '26 men: 13 reached 1.5 IU/L or more', 'uncontrolled', 'hcg-or-clomiphene-2025'),
        ...noneFound('stop-and-wait', 'lh', 'testosterone', 'estradiol', 'inhibinB', 'itt', 'testisVolume'),
    ],
    sources: [
        'kohn-2017',
        'wenker-2015',
        'ledesma-2023',
        'hcg-or-clomiphene-2025',
        'hormone-harms-2018',
        'clomiphene-us',
        'hcg-us',
    ],
    ...reviewed2026,
};
export const stopHcgSermAi = {
    id: 'stop-hcg-serm-ai',
    name: protocolNames['stop-hcg-serm-ai'],
    ...protocolSchedules['stop-hcg-serm-ai'],
    mechanism: {
        fundamentals: 'hCG wakes the testes. The tablets take estradiol off the brake in two ways.',
        intermediate: 'As hCG with clomiphene, and anastrozole lowers the estradiol that hCG raises.',
        academic: 'As hCG with a SERM; aromatase inhibition lowers the estradiol formed under hCG.',
    },
    fertility: {
        fundamentals: 'Not known. No study of all three after testosterone was found.',
        intermediate: 'Not known: no study of the three together after testosterone was found.',
        academic: 'No series of the triple combination found; in Wenker 2015 the choice of add-on made no difference.',
    },
    size: {
        fundamentals: 'Not known. No one has measured it.',
        intermediate: 'Not measured in any study found.',
        academic: 'No volume outcome found.',
    },
    howTaken: {
        fundamentals: 'A shot every other day and two tablets a day, for months.',
        intermediate: 'hCG 3,000 IU every other day, clomiphene 25 mg and anastrozole 1 mg a day: an illustration.',
        academic: 'Doses of the single-drug studies put together; illustration only.',
    },
    harms: {
        fundamentals: 'Those of all three. Low estradiol harms bone.',
        intermediate: 'Those of all three; low estradiol costs bone and sex drive.',
        academic: 'Combined profile; spine bone density fell on anastrozole in a 1-year trial of older men.',
    },
    approval: {
        fundamentals: 'All three are off-label for this use.',
        intermediate: 'All off-label for this use.',
        academic: 'All off-label after exogenous testosterone.',
    },
    evidence: {
        text: {
            fundamentals: 'No study was found. The one on two tablets left out men who had just taken testosterone.',
            intermediate: 'None found; the study of clomiphene with anastrozole excluded men with recent testosterone.',
            academic: 'None found for the triple; Osadchiy (21 against 69 men) excluded recent testosterone and is retrospective.',
        },
        strength: 'none-found',
        sources: ['osadchiy-2024', 'wenker-2015'],
    },
    findings: noneFound('stop-and-wait', 'lh', 'fsh', 'testosterone', 'estradiol', 'inhibinB', 'itt', 'sperm', 'testisVolume'),
    sources: ['osadchiy-2024', 'wenker-2015', 'burnett-bowie-2009', 'hormone-harms-2018', 'schlegel-2012'],
    ...reviewed2026,
};
//# sourceMappingURL=stop-combinations.js.map