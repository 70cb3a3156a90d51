// Keeping testosterone and adding a signal for the testes: hCG, or gonadorelin injected twice a week.
import { reviewed2026 } from '../review.js';
import { finding, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
export const trtHcg = {
    id: 'trt-hcg',
    name: protocolNames['trt-hcg'],
    ...protocolSchedules['trt-hcg'],
    mechanism: {
        fundamentals: 'hCG stands in for LH. The testes make testosterone inside again. FSH stays low.',
        intermediate: 'hCG acts on Leydig cells in place of LH, so testosterone inside the testis stays near its own start. FSH stays low.',
        academic: 'LH-receptor agonism keeps intratesticular testosterone at −25, −7 and +26 % of own start at 125, 250 and 500 IU; FSH remains suppressed.',
    },
    fertility: {
        fundamentals: 'Sperm were kept in one small group of 26 men. Nobody was studied without hCG to compare.',
        intermediate: '26 men, about 6 months: no change in semen, none at zero. No comparison group.',
        academic: '26 men, mean 6.2 months, no control arm: semen parameters unchanged from 35.2 M/mL, no azoospermia.',
    },
    size: {
        fundamentals: 'Not proven. No study has measured it.',
        intermediate: 'Not proven: no study measured volume in men on both.',
        academic: 'No measurement found with combined use; in hypogonadotropic men hCG alone enlarged testes from 5.5 to 10.8 mL.',
    },
    howTaken: {
        fundamentals: 'A shot every other day, as well as testosterone. Studied: 500 IU.',
        intermediate: '500 IU every other day, as studied (into the muscle for 6 months; under the skin for 3 weeks).',
        academic: '500 IU every other day: intramuscular in Hsieh 2013, subcutaneous 125–500 IU in Coviello 2005. Duration shown is an illustration.',
    },
    harms: {
        fundamentals: 'More shots. Estradiol can rise, with tender or larger breasts. Headache, low mood.',
        intermediate: 'Estradiol rises; breast tissue, headache, mood change, pain at the injection site.',
        academic: 'Estradiol rise, gynecomastia, headache, depression, injection-site pain (review table; labels).',
    },
    approval: {
        fundamentals: 'Off-label together with testosterone.',
        intermediate: 'Off-label beside testosterone in the US; no longer mixed by US pharmacies since March 2020.',
        academic: 'Off-label as an adjunct; hCG labelled for hypogonadotropic hypogonadism; biologic since 23 March 2020 (US).',
    },
    evidence: {
        text: {
            fundamentals: 'A good short trial shows testosterone inside the testis is kept. For sperm there is one small study with no one to compare.',
            intermediate: 'Randomised for testosterone inside the testis (29 men, 3 weeks); one uncontrolled series for sperm (26 men).',
            academic: 'Randomised dose-response for ITT over 3 weeks (n = 29); single uncontrolled retrospective series for semen (n = 26).',
        },
        strength: 'uncontrolled',
        sources: ['coviello-2005', 'roth-2010', 'hsieh-2013'],
    },
    findings: [
        finding('lh', 'down', 'own-start', '29 men, 3 weeks: to 5 % of own start', 'controlled', 'coviello-2005'),
        finding('fsh', 'down', 'own-start', '29 men, 3 weeks: to 3 % of own start', 'controlled', 'coviello-2005'),
        finding('testosterone', 'up', 'own-start', '26 men: 207 to 1,056 ng/dL', 'uncontrolled', 'hsieh-2013'),
        finding('estradiol', 'up', 'own-start', '26 men, 6 months: rises', 'uncontrolled', 'hsieh-2013'),
        finding('itt', 'same', 'own-start', '500 IU, 3 weeks: +26 %; 125 IU: −25 %', 'randomised', 'coviello-2005'),
        finding('sperm', 'same', 'own-start', '26 men, 6 months: no change, none at zero', 'uncontrolled', 'hsieh-2013'),
        ...noneFound('on-testosterone', 'inhibinB', 'testisVolume'),
    ],
    sources: [
        'coviello-2005',
        'roth-2010',
        'hsieh-2013',
        'burris-1988',
        'hormone-harms-2018',
        'hcg-us',
        'hcg-biologic-2020',
    ],
    ...reviewed2026,
};
export const trtGonadorelin = {
    id: 'trt-gonadorelin',
    name: protocolNames['trt-gonadorelin'],
    ...protocolSchedules['trt-gonadorelin'],
    mechanism: {
        fundamentals: 'Each shot copies one pulse from the brain. It is gone within hours; the brain sends one about every 95 minutes.',
        intermediate: 'One pulse of GnRH every few days, while natural pulses come about every 95 minutes and it lasts minutes.',
        academic: 'Single GnRH pulses 3.5 days apart, half-life minutes, against a natural interval near 95 minutes: little effect is expected between doses (inference).',
    },
    fertility: {
        fundamentals: 'Not known. No trial was found.',
        intermediate: 'Not known: no trial in men on testosterone was found.',
        academic: 'No trial found with any semen outcome.',
    },
    size: {
        fundamentals: 'Not known. No trial was found.',
        intermediate: 'Not known: no trial was found.',
        academic: 'No trial found with a volume outcome.',
    },
    howTaken: {
        fundamentals: 'Two shots a week. This is how it is often sold, not how it was studied.',
        intermediate: '100 µg twice a week, as often advertised; no study of this use was found. The doses are an illustration.',
        academic: '100 µg subcutaneously twice weekly, as advertised; illustration only, no trial found.',
    },
    harms: {
        fundamentals: 'Not studied for this use. The pump has caused sore or hard skin.',
        intermediate: 'Not studied for this use; skin reactions are common with the pump.',
        academic: 'Unstudied in this use; erythema and induration of skin were common with pumps.',
    },
    approval: {
        fundamentals: 'Off-label. The approved US products are no longer sold.',
        intermediate: 'No label found for this use; the approved US products were withdrawn, what is sold is compounded.',
        academic: 'No labelled indication; US products discontinued, compounding status not verified.',
    },
    evidence: {
        text: {
            fundamentals: 'No trial was found. Nobody can say from studies what it does.',
            intermediate: 'No trial found. Studies of gonadorelin in men used a pump with a pulse about every 90 minutes.',
            academic: 'None found. Pump data (every 90 min, congenital hypogonadotropic hypogonadism) do not transfer to twice-weekly injection.',
        },
        strength: 'none-found',
        sources: ['mao-2017', 'zhang-2019', 'veldhuis-1987', 'lutrelef-ch'],
    },
    findings: noneFound('on-testosterone', 'lh', 'fsh', 'testosterone', 'estradiol', 'inhibinB', 'itt', 'sperm', 'testisVolume'),
    sources: ['mao-2017', 'zhang-2019', 'veldhuis-1987', 'lutrelef-ch', 'gonadorelin-us'],
    ...reviewed2026,
};
//# sourceMappingURL=hcg-or-gonadorelin-beside.js.map