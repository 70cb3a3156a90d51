// What sperm counts did on prescribed testosterone: gels, depot, nasal gel, men seen in clinics.
import { reviewed2026 } from '../review.js';
export const spermOnGelZa305 = {
    id: 'sperm-on-gel-za305',
    value: -33.3,
    unit: '% from own start',
    spread: { kind: 'unknown', why: 'not-reported' },
    people: 'overweight men up to 60 with low testosterone on gel 1.62 %; sponsor’s press release',
    n: 42,
    time: '16 weeks',
    sources: ['repros-za305'],
    strength: 'randomised',
    ...reviewed2026,
};
export const spermOnGelZa304 = {
    id: 'sperm-on-gel-za304',
    value: -71.5,
    unit: '% from own start',
    spread: { kind: 'unknown', why: 'not-reported' },
    people: 'the same kind of men in the twin trial; sponsor’s press release',
    time: '16 weeks',
    sources: ['repros-za304'],
    strength: 'randomised',
    ...reviewed2026,
};
export const below10OnGelZa305 = {
    id: 'below-10-on-gel-za305',
    value: 23.8,
    unit: 'of 100 men',
    spread: { kind: 'unknown', why: 'not-reported' },
    people: 'men on gel 1.62 %; 2.4 of 100 on placebo; sponsor’s press release',
    n: 42,
    time: '16 weeks',
    sources: ['repros-za305'],
    strength: 'randomised',
    ...reviewed2026,
};
export const below10OnGelZa304 = {
    id: 'below-10-on-gel-za304',
    value: 44.2,
    unit: 'of 100 men',
    spread: { kind: 'unknown', why: 'not-reported' },
    people: 'men on gel 1.62 %; 0 of 100 on placebo; sponsor’s press release',
    time: '16 weeks',
    sources: ['repros-za304'],
    strength: 'randomised',
    ...reviewed2026,
};
export const spermOnUndecanoate = {
    id: 'sperm-on-undecanoate-24-weeks',
    value: -67,
    unit: '% from own start, median',
    spread: { kind: 'iqr', low: -88, high: -54 },
    people: 'men about 50 with type 2 diabetes, obesity and low testosterone on undecanoate 1000 mg; 25 men in two arms',
    time: '24 weeks',
    sources: ['gregoric-2024'],
    strength: 'randomised',
    ...reviewed2026,
};
export const motileOnNasalGel = {
    id: 'motile-above-5-on-nasal-gel',
    value: 93.9,
    unit: 'of 100 men still above 5 million moving sperm',
    spread: { kind: 'unknown', why: 'not-reported' },
    people: 'men of 18 to 55 with low testosterone on nasal gel three times a day; 33 of 60 reached 6 months',
    n: 33,
    time: '6 months',
    sources: ['ramasamy-2020'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const lhInRangeOnNasalGel = {
    id: 'lh-in-range-on-nasal-gel',
    value: 72.7,
    unit: 'of 100 men with LH still in range',
    spread: { kind: 'unknown', why: 'not-reported' },
    people: 'men of 18 to 55 with low testosterone on nasal gel three times a day; 33 of 60 reached 6 months',
    n: 33,
    time: '6 months',
    sources: ['ramasamy-2020'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const azoospermicInClinic = {
    id: 'azoospermic-in-infertility-clinic',
    value: 88.4,
    unit: 'of 100 men',
    spread: { kind: 'unknown', why: 'not-reported' },
    people: 'men on prescribed testosterone seen at an infertility clinic, so chosen for trouble',
    n: 59,
    time: 'seen once, on treatment',
    sources: ['samplaski-2014'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=sperm-on-prescribed.js.map