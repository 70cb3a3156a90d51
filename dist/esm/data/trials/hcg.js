import { meanWithError } from './reading.js';
const enanthate = {
    agent: 'testosterone-enanthate',
    dose: 200,
    unit: 'mg',
    everyDays: 7,
    fromDay: 0,
    toDay: 20,
};
const hcg = (dose) => ({ agent: 'hcg', dose, unit: 'IU', everyDays: 2, fromDay: 0, toDay: 20 });
/** 14.1 nmol/L before the first dose, divided by 0.0347. */
const covielloMen = { description: 'healthy men, four arms of a trial of 29', testosteroneNgPerDl: 406 };
const coviello = (id, marker, share, hcgDose) => ({
    id,
    regimen: hcgDose === undefined ? [enanthate] : [enanthate, hcg(hcgDose)],
    men: covielloMen,
    days: 21,
    outcome: { marker, kind: 'share', onDay: 21 },
    published: marker === 'itt' ? { value: share } : { value: share, n: 29 },
    source: 'coviello-2005',
    strength: marker === 'itt' ? 'randomised' : 'controlled',
});
/** About +10 nmol/L over enanthate alone, read off the figure by a reader of a forum. */
const bloodGain = (dose) => ({
    id: `coviello-2005-blood-testosterone-hcg-${String(dose)}`,
    regimen: [enanthate, hcg(dose)],
    men: covielloMen,
    days: 21,
    outcome: { marker: 'testosterone', kind: 'difference', onDay: 21, against: [enanthate] },
    published: { value: 290 },
    source: 'coviello-2005',
    strength: 'randomised',
    weak: true,
    conflictsWith: [`coviello-2005-itt-hcg-${String(dose)}`],
    conflict: 'Testosterone inside the testis is back at its start, so secretion would add the man’s own 406 ng/dL, yet blood gains about 290.',
});
const single = { days: 8, strength: 'uncontrolled' };
const hcg6000 = {
    ...single,
    regimen: [{ agent: 'hcg', dose: 6000, unit: 'IU', everyDays: 30, fromDay: 0, toDay: 0 }],
    men: { description: 'seven normal men, one injection into a muscle' },
    source: 'hcg-desensitisation',
};
/** Men whose own FSH was silenced by another androgen; here their own stays, and the rise is read. */
const fshPeak = (dose, rise) => ({
    ...single,
    id: `urinary-fsh-men-peak-after-${String(dose)}`,
    regimen: [{ agent: 'rfsh', dose, unit: 'IU', everyDays: 14, fromDay: 0, toDay: 0 }],
    men: {
        description: 'normal men with their own FSH silenced, urinary FSH into a muscle; peak at 9.7 h, read after 8 h; recombinant FSH under the skin stands in',
    },
    everyDays: 1 / 3,
    outcome: { marker: 'fsh', kind: 'difference', onDay: 1 / 3 },
    published: { value: rise },
    source: 'urinary-fsh-men',
});
export const hcgTrials = [
    coviello('coviello-2005-lh', 'lh', 0.05),
    coviello('coviello-2005-fsh', 'fsh', 0.03),
    coviello('coviello-2005-itt', 'itt', 0.06),
    coviello('coviello-2005-itt-hcg-125', 'itt', 0.75, 125),
    coviello('coviello-2005-itt-hcg-250', 'itt', 0.93, 250),
    coviello('coviello-2005-itt-hcg-500', 'itt', 1.26, 500),
    bloodGain(250),
    bloodGain(500),
    {
        ...hcg6000,
        id: 'hcg-6000-testosterone-day-3-to-4',
        outcome: { marker: 'testosterone', kind: 'share', onDay: 3, overDays: 2 },
        published: meanWithError(2.4, 0.3, 7),
    },
    {
        ...hcg6000,
        id: 'hcg-6000-testosterone-day-6',
        outcome: { marker: 'testosterone', kind: 'share', onDay: 6 },
        published: { value: 1, n: 7 },
    },
    fshPeak(150, 3.8),
    fshPeak(450, 10.4),
];
//# sourceMappingURL=hcg.js.map