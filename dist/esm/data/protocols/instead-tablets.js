// Raising the body's own testosterone with a SERM instead of giving testosterone: clomiphene or enclomiphene.
import { reviewed2026 } from '../review.js';
import { finding, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
export const clomiphene = {
    id: 'clomiphene',
    name: protocolNames.clomiphene,
    ...protocolSchedules.clomiphene,
    mechanism: {
        fundamentals: 'It hides estradiol from the brain. The brain sends more signal and your own testosterone rises.',
        intermediate: 'It blocks the estrogen brake: LH, FSH and the testis’s own testosterone rise. It needs a working pituitary and testes.',
        academic: 'Estrogen-receptor blockade raises LH, FSH and endogenous testosterone; ineffective in primary testicular failure.',
    },
    fertility: {
        fundamentals: 'Sperm are kept in most men. A rise in sperm is not proven.',
        intermediate: 'Keeps the sperm line running; counts rose in one group of 77, did not change in a trial of 26, fell in some.',
        academic: '14 to 21 M/mL (n = 77, uncontrolled); RCT against anastrozole (n = 26): no semen change. Falls reported in about a fifth in one review.',
    },
    size: {
        fundamentals: 'No shrinking is expected. It was not measured in the studies read.',
        intermediate: 'No loss expected, since LH and FSH rise; no measurement was read.',
        academic: 'No volume outcome read; no loss expected with raised gonadotropins (mechanism).',
    },
    howTaken: {
        fundamentals: 'A tablet a day. Studied: 25 mg.',
        intermediate: '25 mg a day or every other day, as studied.',
        academic: '25 mg daily (trials also 25–50 mg every other day).',
    },
    harms: {
        fundamentals: 'Blurred sight, headache, mood change. In some men sperm fell.',
        intermediate: 'Fewer than 10 of 100 men had side effects; visual symptoms call for stopping and an eye check.',
        academic: 'Side effects below 10 % (17 studies, n = 1279); visual symptoms per label; zuclomiphene accumulates.',
    },
    approval: {
        fundamentals: 'Off-label in men.',
        intermediate: 'Off-label in men; labelled for ovulation in women.',
        academic: 'Off-label in men; the label is for anovulation.',
    },
    evidence: {
        text: {
            fundamentals: 'Many studies show that testosterone rises. Few look at sperm, and they do not agree.',
            intermediate: 'Good for the rise of hormones; conflicting for sperm.',
            academic: 'Meta-analysis of mostly uncontrolled studies for hormones; one small RCT and uncontrolled series for semen.',
        },
        strength: 'contested',
        sources: ['huijben-2022', 'helo-2017', 'helo-2015', 'sharma-2019', 'clomiphene-decline-2021'],
    },
    findings: [
        finding('lh', 'up', 'own-start', '15 men, about 2 years: 4.0 to 6.1 IU/L', 'uncontrolled', 'helo-2017', 'huijben-2022'),
        finding('fsh', 'up', 'own-start', '17 studies, 1,279 men: rises', 'uncontrolled', 'huijben-2022'),
        finding('testosterone', 'up', 'own-start', '15 men, about 2 years: 205 to 488 ng/dL', 'uncontrolled', 'helo-2017', 'huijben-2022'),
        finding('estradiol', 'up', 'own-start', '15 men, about 2 years: 17 to 34 pg/mL', 'uncontrolled', 'helo-2017', 'huijben-2022'),
        finding('sperm', 'mixed', 'own-start', {
            fundamentals: '77 men: 14 to 21 million per mL; trial of 26: no change',
            intermediate: '77 men: 14 to 21 M/mL; trial of 26: no change',
            academic: '77 men: 14 to 21 M/mL; trial of 26: no change',
        }, 'contested', 'sharma-2019', 'helo-2015'),
        ...noneFound('own-start', 'inhibinB', 'itt', 'testisVolume'),
    ],
    sources: ['huijben-2022', 'helo-2015', 'sharma-2019', 'clomiphene-decline-2021', 'clomiphene-us', 'rodriguez-2016'],
    ...reviewed2026,
};
export const enclomiphene = {
    id: 'enclomiphene',
    name: protocolNames.enclomiphene,
    ...protocolSchedules.enclomiphene,
    mechanism: {
        fundamentals: 'It hides estradiol from the brain. The brain sends more signal and your own testosterone rises.',
        intermediate: 'It blocks the estrogen brake; LH, FSH and the testis’s own testosterone rise.',
        academic: 'Estrogen-receptor antagonist at hypothalamus and pituitary; LH, FSH and endogenous testosterone rise.',
    },
    fertility: {
        fundamentals: 'Sperm were kept in two trials, while they fell on gel.',
        intermediate: 'Two trials, 16 weeks: sperm +5.9 % and −1.3 %; on gel −33 % and −72 %.',
        academic: 'ZA-305 and ZA-304 (sponsor releases): +5.9 % and −1.3 % against −33.3 % and −71.5 % on gel at 16 weeks.',
    },
    size: {
        fundamentals: 'No shrinking was seen in 16 weeks.',
        intermediate: 'No decrease in 16 weeks, against −0.86 mL on gel.',
        academic: 'No decrease at 16 weeks (orchidometer), against −0.86 mL on gel; sponsor’s abstract.',
    },
    howTaken: {
        fundamentals: 'A capsule a day. Studied: 12.5 to 25 mg.',
        intermediate: '12.5 to 25 mg a day, as studied for 16 weeks; longer use is an illustration.',
        academic: '12.5–25 mg daily for 16 weeks in the phase 3 trials; longer use shown as an illustration.',
    },
    harms: {
        fundamentals: 'Headache in 7 of 100 men, blurred sight in 1. One of 499 men had a blood clot.',
        intermediate: '499 men, 6 months: headache 6.6, blurred vision 1.4 of 100, one blood clot; clots were named in the European refusal.',
        academic: 'ZA-300 (n = 499, 6 months, sponsor): headache 6.6 %, transient blurred vision 1.4 %, one thromboembolism; VTE named in the CHMP refusal.',
    },
    approval: {
        fundamentals: 'Not approved in the US or in Europe.',
        intermediate: 'Not approved: FDA 2015, European refusal 2018.',
        academic: 'Not approved: FDA Complete Response Letter 2015; CHMP negative opinion 2018.',
    },
    evidence: {
        text: {
            fundamentals: 'Fair trials, all paid for by the maker. Two agencies did not find them enough.',
            intermediate: 'Randomised, blinded, sponsor-run; numbers for sperm read in press releases.',
            academic: 'Randomised double-dummy phase 3 (sponsor); sperm figures from releases, regulators not satisfied.',
        },
        strength: 'randomised',
        sources: ['wiehle-2014', 'repros-za304', 'repros-za305', 'wiehle-2015'],
    },
    findings: [
        finding('lh', 'up', 'own-start', 'trial against gel: rises', 'randomised', 'wiehle-2014'),
        finding('fsh', 'up', 'own-start', 'trial against gel: rises', 'randomised', 'wiehle-2014'),
        finding('testosterone', 'up', 'own-start', '52 men, 14 days: 400 to 700 ng/dL', 'randomised', 'enclomiphene-14-days'),
        finding('estradiol', 'up', 'own-start', 'trial against gel: rises', 'randomised', 'wiehle-2014'),
        {
            ...finding('sperm', 'same', 'own-start', 'two trials, 16 weeks: +5.9 % and −1.3 %', 'randomised', 'repros-za305', 'repros-za304'),
            secondHand: true,
        },
        finding('testisVolume', 'same', 'own-start', 'two trials, 16 weeks: no decrease', 'randomised', 'wiehle-2015'),
        ...noneFound('own-start', 'inhibinB', 'itt'),
    ],
    sources: [
        'wiehle-2014',
        'wiehle-2015',
        'enclomiphene-14-days',
        'repros-za300',
        'repros-za304',
        'repros-za305',
        'enclomiphene-fda-2015',
        'encyzix-ema-2018',
    ],
    ...reviewed2026,
};
//# sourceMappingURL=instead-tablets.js.map