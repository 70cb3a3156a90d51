// Stopping testosterone: waiting, or taking hCG alone.
import { reviewed2026 } from '../review.js';
import { finding, findingSecondHand, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
export const stop = {
    id: 'stop',
    name: protocolNames.stop,
    ...protocolSchedules.stop,
    mechanism: {
        fundamentals: 'As testosterone from outside wears off, the brain starts its signal again. The testes follow.',
        intermediate: 'The drug washes out, LH and FSH return, testosterone inside the testis follows, and new sperm need over two months.',
        academic: 'Ester washout, then return of gonadotropins and ITT, then one spermatogenic cycle; sperm reappear after a mean of 75 days in azoospermic men.',
    },
    fertility: {
        fundamentals: 'Healthy men in trials: about 67 of 100 had 20 million per mL within 6 months (61 to 72). Within 12 months it was 90 (85 to 93).',
        intermediate: '1,549 healthy men: 67 (61–72), 90 (85–93), 96 (92–98) and 100 of 100 at 20 M/mL by 6, 12, 16, 24 months.',
        academic: 'Liu 2006, n = 1549: P(≥20 M/mL) 67 % (61–72), 90 % (85–93), 96 % (92–98), 100 % at 6, 12, 16, 24 months. Not TRT patients; clinic: 65 % by 6.',
    },
    size: {
        fundamentals: 'Size comes back with the sperm line. How fast and how far is hardly measured.',
        intermediate: 'Expected to return with the sperm line; no time course was measured. After steroids a gap remained at 300 days.',
        academic: 'No mL time course found. After AAS: 18.6 against 23.2 mL at a median of 300 days (n = 31); normal volume years after pubertal high-dose use.',
    },
    howTaken: {
        fundamentals: 'You stop with your clinician’s plan. Blood and semen tests follow.',
        intermediate: 'Nothing is taken. Wash-out depends on the form: days for gel, weeks for enanthate, months for a depot.',
        academic: 'No drug. Time zero differs: first missed dose (WHO trials) or last injection (undecanoate, half-life about 34 days).',
    },
    harms: {
        fundamentals: 'Low testosterone until your own comes back: weeks to months. How this feels was not counted.',
        intermediate: 'A spell of low testosterone until the axis returns; its length varies and is not predictable for one man.',
        academic: 'Transient hypogonadism of variable length; no verified figure for symptoms. Recovery is not certain in every patient.',
    },
    approval: { fundamentals: 'Nothing to approve.', intermediate: 'Nothing to approve.', academic: 'Not applicable.' },
    evidence: {
        text: {
            fundamentals: 'The largest body of data, but from healthy, mostly young men. Men from clinics do worse.',
            intermediate: 'Large pooled follow-up of healthy volunteers without drugs; clinic groups are small and selected.',
            academic: 'Integrated individual data, 30 studies, eugonadal men, 16–78 weeks of exposure; effect of age contested between Liu 2006 and Kohn 2017.',
        },
        strength: 'uncontrolled',
        sources: ['liu-2006', 'ly-2005', 'samplaski-2014', 'handelsman-2022'],
    },
    findings: [
        finding('lh', 'up', 'on-testosterone', '2 years of depot: median 51 weeks to own start', 'randomised', 't4dm-runoff-abstract', 'handelsman-2022'),
        finding('fsh', 'up', 'on-testosterone', '2 years of depot: median 53 weeks to own start', 'randomised', 't4dm-runoff-abstract', 'handelsman-2022'),
        finding('testosterone', 'mixed', 'own-start', '2 years of depot: 11 % below placebo men', 'randomised', 'handelsman-2022'),
        finding('sperm', 'up', 'on-testosterone', {
            fundamentals: '1,549 men: 67 of 100 at 20 million per mL by 6 months',
            intermediate: '1,549 men: 67 of 100 at 20 M/mL by 6 months',
            academic: '1,549 men: 67 of 100 at 20 M/mL by 6 months',
        }, 'uncontrolled', 'liu-2006'),
        finding('testisVolume', 'mixed', 'own-start', 'after steroids: 18.6 v 23.2 mL at 300 days', 'controlled', 'shankara-narayana-2020'),
        ...noneFound('on-testosterone', 'estradiol', 'inhibinB', 'itt'),
    ],
    sources: [
        'liu-2006',
        'ly-2005',
        'handelsman-1995',
        'samplaski-2014',
        'handelsman-2022',
        't4dm-runoff-abstract',
        'shankara-narayana-2020',
        'kohn-2017',
        'hendriks-2010',
    ],
    ...reviewed2026,
};
export const stopHcg = {
    id: 'stop-hcg',
    name: protocolNames['stop-hcg'],
    ...protocolSchedules['stop-hcg'],
    mechanism: {
        fundamentals: 'hCG wakes the testes while the brain is still quiet. It does not wake the brain.',
        intermediate: 'hCG restores testosterone inside the testis, as seen within weeks; its testosterone also keeps LH and FSH held down.',
        academic: 'Leydig stimulation restores ITT; the testosterone and estradiol formed continue to restrain LH and FSH until hCG ends.',
    },
    fertility: {
        fundamentals: 'Sperm came back in most men in small groups. Not shown to beat waiting.',
        intermediate: '9 men on hCG alone: median 7.65 million moving sperm after about 3.5 months. No men who waited.',
        academic: 'hCG alone n = 9: median motile count 7.65 M against 13.5 M with clomiphene (n = 33, P = 0.35). No untreated control.',
    },
    size: {
        fundamentals: 'Not proven. No one has measured it after testosterone.',
        intermediate: 'Not measured after testosterone. In men without any signal hCG enlarged the testes.',
        academic: 'No data after exogenous testosterone; 5.5 to 10.8 mL in hypogonadotropic men on hCG alone (n = 22).',
    },
    howTaken: {
        fundamentals: 'A shot every other day for months. Studied: 3,000 IU.',
        intermediate: '3,000 IU every other day under the skin, as studied with other medicines; 6 months is an illustration.',
        academic: '3,000 IU SC every other day (Wenker 2015, with a second drug); 6 months shown as an illustration, mean to sperm 4.6 months.',
    },
    harms: {
        fundamentals: 'Shots, tender or larger breasts, headache, low mood.',
        intermediate: 'Estradiol rise, breast tissue, headache, mood change, pain at the injection site.',
        academic: 'Estradiol rise, gynecomastia, headache, depression; acute desensitisation was shown after 6,000 IU single doses.',
    },
    approval: {
        fundamentals: 'Off-label after testosterone. In the UK its label names some men with low sperm counts.',
        intermediate: 'Off-label for this use in the US; the UK text lists selected cases of deficient sperm production.',
        academic: 'US: off-label. UK SmPC: selected cases of deficient spermatogenesis, usually with hMG.',
    },
    evidence: {
        text: {
            fundamentals: 'Small groups, no one who waited to compare with.',
            intermediate: 'Uncontrolled: 9 men on hCG alone, 49 men on hCG with a second medicine.',
            academic: 'Retrospective series without untreated controls; no randomised trial against waiting after prescribed testosterone.',
        },
        strength: 'uncontrolled',
        sources: ['hcg-or-clomiphene-2025', 'wenker-2015'],
    },
    findings: [
        findingSecondHand('fsh', 'up', 'on-testosterone', '8 men: 3 reached 1.5 IU/L or more', 'uncontrolled', 'hcg-or-clomiphene-2025'),
        finding('itt', 'up', 'on-testosterone', 'beside testosterone, 500 IU: kept', 'randomised', 'coviello-2005'),
        findingSecondHand('sperm', 'up', 'on-testosterone', '9 men: median 7.65 million moving sperm', 'uncontrolled', 'hcg-or-clomiphene-2025'),
        ...noneFound('stop-and-wait', 'lh', 'testosterone', 'estradiol', 'inhibinB', 'testisVolume'),
    ],
    sources: [
        'hcg-or-clomiphene-2025',
        'wenker-2015',
        'coviello-2005',
        'burris-1988',
        'hormone-harms-2018',
        'hcg-desensitisation',
        'hcg-us',
        'pregnyl-uk',
    ],
    ...reviewed2026,
};
//# sourceMappingURL=stop.js.map