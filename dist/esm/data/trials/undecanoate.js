// Published results on injected testosterone undecanoate, in a form the model can replay.
import { AZOOSPERMIA_BELOW, ofMen } from './reading.js';
/** Chinese preparations are in tea-seed oil (half-life 20.9 days), the model's is in castor oil (33.9 days): given
 *  monthly, the level differs little, the way out is slower here. */
const oil = 'undecanoate in tea-seed oil there, in castor oil here';
const chinese = { population: 'trial', asianOrigin: 1 };
const monthly = (dose, count, fromDay = 0) => ({
    agent: 'testosterone-undecanoate',
    dose,
    unit: 'mg',
    everyDays: 30,
    fromDay,
    toDay: fromDay + 30 * (count - 1),
});
/** The same dose, oil and origin in twelve men and, retold by a review, in more than a thousand. */
const faster = (other) => ({
    conflictsWith: [other],
    conflict: 'On 500 mg a month 11 of 12 men had no sperm by day 112, while half of the men of the large trial were still above 1 M/mL on day 108.',
});
const zhang = (dose, published, rest = {}) => ({
    id: `zhang-1999-azoospermia-${String(dose)}`,
    regimen: [monthly(dose, 4)],
    men: { description: `normal Chinese men on ${String(dose)} mg monthly, 25 treated at two doses; ${oil}` },
    cohort: chinese,
    days: 112,
    outcome: { marker: 'sperm', kind: 'fractionReachedBelow', threshold: AZOOSPERMIA_BELOW, sinceDay: 0, onDay: 112 },
    published,
    source: 'zhang-1999',
    strength: 'controlled',
    ...rest,
});
/** Thirty monthly injections. */
const gu2009Stop = 900;
const gu2009 = {
    regimen: [monthly(500, 30)],
    men: { description: `healthy fertile Chinese men; ${oil}` },
    cohort: chinese,
    days: gu2009Stop + 365,
    source: 'gu-2009',
    strength: 'uncontrolled',
};
/** The review that retells the paper prints both. */
const ownStartFirst = (other) => ({
    conflictsWith: [other],
    conflict: 'The men are said to be back at their own start after 182 days and at 20 M/mL, which lies below it, only after 230.',
});
/** Hypogonadal men of the label's study: a first dose, the second after 6 weeks, then every 10 weeks. */
const labelCourse = [
    { agent: 'testosterone-undecanoate', dose: 1000, unit: 'mg', everyDays: 42, fromDay: 0, toDay: 42 },
    { agent: 'testosterone-undecanoate', dose: 1000, unit: 'mg', everyDays: 70, fromDay: 112, toDay: 322 },
];
const label = (id, onDay, nmolPerL, rest = {}) => ({
    id: `undecanoate-label-${id}`,
    regimen: labelCourse,
    men: {
        description: 'men with low testosterone; their start is not stated, 230 ng/dL stands in',
        testosteroneNgPerDl: 230,
    },
    days: 330,
    outcome: { marker: 'testosterone', kind: 'value', onDay },
    published: { value: Number((nmolPerL / 0.0347).toFixed(0)) },
    source: 'nebido-uk',
    strength: 'uncontrolled',
    weak: true,
    ...rest,
});
/** Label schedule: the second dose after 6 weeks, then every 12 weeks. */
const gregoric = {
    regimen: [
        { agent: 'testosterone-undecanoate', dose: 1000, unit: 'mg', everyDays: 42, fromDay: 0, toDay: 42 },
        { agent: 'testosterone-undecanoate', dose: 1000, unit: 'mg', everyDays: 84, fromDay: 126, toDay: 126 },
    ],
    men: {
        description: 'men with type 2 diabetes, obesity and low testosterone; low counts at the start; 230 ng/dL and the label’s intervals stand in',
        ageYears: 50,
        testosteroneNgPerDl: 230,
        spermMPerMl: 15,
    },
    days: 168,
    source: 'gregoric-2024',
    strength: 'randomised',
};
const middleHalf = 'brackets after the median, read as the middle half of the men';
export const undecanoateTrials = [
    zhang(500, ofMen(11, 12), faster('gu-2009-median-to-1')),
    zhang(1000, { value: 1 }),
    {
        id: 'gu-2003-below-3',
        regimen: [monthly(1000, 1), monthly(500, 5, 30)],
        men: { description: `healthy Chinese men, 1,000 mg and then 500 mg monthly; 9 of 308 stayed above; ${oil}` },
        cohort: chinese,
        days: 182,
        outcome: { marker: 'sperm', kind: 'fractionReachedBelow', threshold: 3, sinceDay: 0, onDay: 182 },
        published: ofMen(299, 308),
        source: 'gu-2003',
        strength: 'uncontrolled',
    },
    {
        id: 'gu-2003-back-in-range-at-12-months',
        regimen: [monthly(1000, 1), monthly(500, 11, 30)],
        men: { description: `healthy Chinese men after a year; normal range read as 20 M/mL; ${oil}` },
        cohort: chinese,
        days: 360 + 365,
        outcome: { marker: 'sperm', kind: 'fractionReachedAbove', threshold: 20, sinceDay: 360, onDay: 360 + 365 },
        published: { value: 1, n: 308 },
        source: 'gu-2003',
        strength: 'uncontrolled',
    },
    {
        // 43 men are printed as 4.8 %, which is 43 of about 898.
        ...gu2009,
        id: 'gu-2009-below-1',
        outcome: { marker: 'sperm', kind: 'fractionReachedBelow', threshold: 1, sinceDay: 0, onDay: 182 },
        published: ofMen(855, 898),
    },
    {
        ...gu2009,
        id: 'gu-2009-median-to-1',
        outcome: { marker: 'sperm', kind: 'medianDaysBelow', threshold: 1, sinceDay: 0 },
        published: { value: 108 },
        weak: true,
        ...faster('zhang-1999-azoospermia-500'),
    },
    {
        // 17 of 733 men were not back by 12 months; the normal range is read as 20 M/mL.
        ...gu2009,
        id: 'gu-2009-back-in-range-at-12-months',
        outcome: {
            marker: 'sperm',
            kind: 'fractionReachedAbove',
            threshold: 20,
            sinceDay: gu2009Stop,
            onDay: gu2009Stop + 365,
        },
        published: ofMen(716, 733),
        weak: true,
    },
    {
        ...gu2009,
        id: 'gu-2009-median-back-to-20',
        outcome: { marker: 'sperm', kind: 'medianDaysAbove', threshold: 20, sinceDay: gu2009Stop },
        published: { value: 230 },
        weak: true,
        ...ownStartFirst('gu-2009-own-start'),
    },
    {
        // Median of the men, read off one man as 95 % of his own start.
        id: 'gu-2009-own-start',
        regimen: gu2009.regimen,
        men: { description: `${gu2009.men.description}; median of the men, read off one man as 95 % of his own start` },
        days: gu2009.days,
        outcome: { marker: 'sperm', kind: 'firstDayAbove', threshold: 0.95, thresholdIs: 'share', sinceDay: gu2009Stop },
        published: { value: 182 },
        source: 'gu-2009',
        strength: 'uncontrolled',
        weak: true,
        ...ownStartFirst('gu-2009-median-back-to-20'),
    },
    label('first-peak', 7, 38, {
        conflictsWith: ['undecanoate-label-steady-peak', 'undecanoate-label-steady-trough'],
        conflict: 'One dose lifts testosterone to 38 nmol/L from a low start, the same dose to 37 from 16 nmol/L at steady state: no fixed absorption does both.',
    }),
    label('steady-peak', 259, 37),
    label('steady-trough', 322, 16),
    {
        ...gregoric,
        id: 'gregoric-2024-sperm-on-undecanoate',
        outcome: { marker: 'sperm', kind: 'share', onDay: 168 },
        published: { value: 0.33, low: 0.12, high: 0.46, intervalIs: middleHalf },
    },
    {
        // +6.9 nmol/L (2.3 to 12.1).
        ...gregoric,
        id: 'gregoric-2024-testosterone-on-undecanoate',
        outcome: { marker: 'testosterone', kind: 'difference', onDay: 168 },
        published: { value: 199, low: 66, high: 349, intervalIs: middleHalf },
    },
];
//# sourceMappingURL=undecanoate.js.map