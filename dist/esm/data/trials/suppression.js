// Published results on suppression by testosterone alone in healthy men, in a form the model can replay.
import { SIX_MONTHS, WHO_ASIAN_SHARE, weeklyEnanthate } from './courses.js';
import { ofMen } from './reading.js';
const lyMen = { description: 'healthy fertile men of the two WHO trials; mean curve of about 14,000 semen samples' };
/** The published mean curve (cube roots), held against a cohort and against the typical man. Weeks, printed. */
const lyFall = (threshold, weeks) => {
    const shared = {
        regimen: [weeklyEnanthate(200, 30)],
        men: lyMen,
        days: 210,
        published: { value: Number((7 * weeks).toFixed(1)) },
        source: 'ly-2005',
        strength: 'uncontrolled',
    };
    const id = `ly-2005-below-${String(threshold)}`;
    return [
        {
            ...shared,
            id,
            cohort: { population: 'trial', asianOrigin: WHO_ASIAN_SHARE },
            outcome: { marker: 'sperm', kind: 'cubeRootMeanDaysBelow', threshold, sinceDay: 0 },
        },
        {
            ...shared,
            id: `${id}-typical`,
            outcome: { marker: 'sperm', kind: 'firstDayBelow', threshold, sinceDay: 0 },
            sameFigureAs: id,
        },
    ];
};
/** Dose that halves LH, FSH and sperm alike. */
const halved = (id, marker) => ({
    id,
    regimen: [weeklyEnanthate(50, 26)],
    men: { description: 'healthy men given 0, 25, 50, 100 or 300 mg enanthate weekly' },
    days: SIX_MONTHS,
    outcome: { marker, kind: 'share', onDay: 175, overDays: 7 },
    published: { value: 0.5, n: 51 },
    source: 'matsumoto-1990',
    strength: 'randomised',
});
const biopsies = (id, signal, published) => ({
    id: `zhengwei-1998-${id}`,
    regimen: [weeklyEnanthate(200, 22)],
    men: { description: 'five fertile men before vasectomy after 19 to 24 weeks, compared with five untreated' },
    days: 154,
    outcome: { signal, kind: 'share', onDay: 150 },
    published,
    source: 'zhengwei-1998',
    strength: 'controlled',
});
const printedRange = 'the printed range of the stages counted';
const wallace = {
    regimen: [weeklyEnanthate(200, 26)],
    days: SIX_MONTHS,
    source: 'wallace-1993',
    strength: 'uncontrolled',
};
const ukMen = { population: 'trial', ageYears: [23, 40], asianOrigin: 0 };
const troughs = 'fertile men in the UK, blood taken right before an injection; the week is not stated, week 12 assumed';
const mauss = {
    regimen: [weeklyEnanthate(250, 21)],
    days: 147,
    source: 'mauss-1975',
    strength: 'uncontrolled',
};
const pellets = (dose) => [
    { agent: 'testosterone-pellet', dose, unit: 'mg', everyDays: 180, fromDay: 0, toDay: 0 },
];
export const suppressionTrials = [
    ...lyFall(10, 6.8),
    ...lyFall(5, 8.7),
    ...lyFall(3, 10),
    ...lyFall(1, 13),
    halved('matsumoto-1990-lh-at-50', 'lh'),
    halved('matsumoto-1990-fsh-at-50', 'fsh'),
    halved('matsumoto-1990-sperm-at-50', 'sperm'),
    biopsies('type-b', 'typeB', { value: 0.1, n: 5 }),
    // Later germ cells were 11 to 18 % of control, elongated spermatids 1.4 to 20 %.
    biopsies('spermatocytes', 'spermatocytes', { value: 0.145, low: 0.11, high: 0.18, intervalIs: printedRange, n: 5 }),
    biopsies('round-spermatids', 'roundSpermatids', {
        value: 0.145,
        low: 0.11,
        high: 0.18,
        intervalIs: printedRange,
        n: 5,
    }),
    biopsies('elongated-spermatids', 'elongatedSpermatids', {
        value: 0.107,
        low: 0.014,
        high: 0.2,
        intervalIs: printedRange,
        n: 5,
    }),
    {
        ...wallace,
        id: 'wallace-1993-blood-testosterone',
        men: { description: troughs },
        outcome: { marker: 'testosterone', kind: 'share', onDay: 84 },
        published: { value: 2.5, n: 28 },
    },
    {
        ...wallace,
        id: 'wallace-1993-estradiol',
        men: { description: troughs },
        outcome: { marker: 'estradiol', kind: 'share', onDay: 84 },
        published: { value: 2.5, n: 28 },
    },
    {
        // Mean of the two published groups weighted by their size; low and high are the group means.
        ...wallace,
        id: 'wallace-1993-sperm-week-5',
        men: { description: 'fertile men in the UK: 17 who later reached zero sperm and 11 who did not' },
        cohort: ukMen,
        outcome: { marker: 'sperm', kind: 'meanValue', onDay: 35 },
        published: { value: 30.4, low: 18.7, high: 48.4, intervalIs: 'the means of the two groups', n: 28 },
    },
    {
        ...wallace,
        id: 'wallace-1993-azoospermia',
        men: { description: 'fertile men in the UK; six months, as in the WHO protocol, assumed' },
        cohort: ukMen,
        outcome: { marker: 'sperm', kind: 'fractionReachedBelow', threshold: 0.2, sinceDay: 0, onDay: SIX_MONTHS },
        published: ofMen(17, 28),
    },
    {
        ...mauss,
        id: 'mauss-1975-sperm',
        men: { description: 'seven healthy men of 20 to 27; the week is not stated, the end of treatment assumed' },
        cohort: { population: 'trial', ageYears: [20, 27], asianOrigin: 0 },
        outcome: { marker: 'sperm', kind: 'meanValue', onDay: 147 },
        published: { value: 3, low: 0, high: 3, intervalIs: 'printed as below 3 M/mL', n: 7 },
    },
    {
        ...mauss,
        id: 'mauss-1975-blood-testosterone',
        men: { description: 'seven healthy men of 20 to 27; blood taken right before an injection assumed' },
        outcome: { marker: 'testosterone', kind: 'share', onDay: 84 },
        published: { value: 2, n: 7 },
        conflictsWith: ['wallace-1993-blood-testosterone'],
        conflict: 'A fourth more enanthate raises testosterone less here (“about twofold”) than 200 mg in the later trial.',
    },
    {
        id: 'handelsman-1992-enanthate-month-1',
        regimen: [weeklyEnanthate(200, 5)],
        men: { description: 'healthy men on enanthate, compared with implants' },
        days: 31,
        outcome: { marker: 'sperm', kind: 'share', onDay: 30 },
        published: { value: 0.83, n: 38 },
        source: 'handelsman-1992',
        strength: 'controlled',
        conflictsWith: ['ly-2005-below-10', 'wallace-1993-sperm-week-5', 'handelsman-1992-pellets-month-1'],
        conflict: 'A loss of 17 % in the first month cannot reach the WHO mean of 10 M/mL by day 48, and implants that give less testosterone lose 58 % in the same month.',
    },
    {
        id: 'handelsman-1992-pellets-month-1',
        regimen: pellets(1200),
        men: { description: 'healthy men with six pellets of 200 mg' },
        days: 31,
        outcome: { marker: 'sperm', kind: 'share', onDay: 30 },
        published: { value: 0.42, n: 9 },
        source: 'handelsman-1992',
        strength: 'controlled',
        conflictsWith: ['handelsman-1992-enanthate-month-1'],
        conflict: 'Implants lose 58 % in a month where the much larger weekly dose of the same paper loses 17 %.',
    },
    {
        id: 'handelsman-1996-pellets-3-mg-a-day',
        regimen: pellets(400),
        men: { description: 'ten healthy men with two pellets of 200 mg' },
        days: 120,
        outcome: { marker: 'sperm', kind: 'share', onDay: 60, overDays: 60 },
        published: { value: 1, low: 0.75, high: 1.15, intervalIs: 'our reading of a “negligible effect”', n: 10 },
        source: 'handelsman-1996',
        strength: 'randomised',
    },
    {
        id: 'handelsman-1996-pellets-6-mg-a-day',
        regimen: pellets(800),
        men: { description: 'ten healthy men with four pellets of 200 mg' },
        days: 120,
        outcome: { marker: 'sperm', kind: 'share', onDay: 60, overDays: 60 },
        published: { value: 0.25, low: 0, high: 0.5, intervalIs: 'our reading of “suppressed in months 2 to 4”', n: 10 },
        source: 'handelsman-1996',
        strength: 'randomised',
    },
    {
        id: 'ilani-2012-below-1-on-gel',
        regimen: [{ agent: 'testosterone-gel', dose: 100, unit: 'mg', everyDays: 1, fromDay: 0, toDay: 167 }],
        men: {
            description: 'healthy men on 10 g of gel 1 % a day; 22 of the 56 men in three arms, the only arms that give all printed shares',
        },
        cohort: { population: 'trial' },
        days: 168,
        outcome: { marker: 'sperm', kind: 'fractionReachedBelow', threshold: 1, sinceDay: 0, onDay: 168 },
        published: ofMen(5, 22),
        source: 'ilani-2012',
        strength: 'randomised',
    },
];
//# sourceMappingURL=suppression.js.map