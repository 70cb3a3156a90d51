// Published results on recovery with no medicine after testosterone, in a form the model can replay.
import { WHO_ASIAN_SHARE, weeklyEnanthate } from './courses.js';
import { months } from './reading.js';
/** A year of weekly injections; the clock of the published curve starts at the first missed dose. */
const oneYear = weeklyEnanthate(200, 52);
const firstMissedDose = 364;
const ly = {
    regimen: [oneYear],
    men: { description: 'healthy fertile men of the two WHO trials; mean curve; a year of treatment assumed' },
    days: firstMissedDose + 365,
    source: 'ly-2005',
    strength: 'uncontrolled',
};
const lyCohort = { population: 'trial', asianOrigin: WHO_ASIAN_SHARE };
/** The published mean curve (cube roots), held against a cohort and against the typical man. Weeks, printed. */
const lyBack = (threshold, weeks) => {
    const id = `ly-2005-back-above-${String(threshold)}`;
    const published = { value: Number((7 * weeks).toFixed(1)) };
    const at = { marker: 'sperm', threshold, sinceDay: firstMissedDose };
    return [
        { ...ly, id, cohort: lyCohort, outcome: { ...at, kind: 'cubeRootMeanDaysAbove' }, published },
        { ...ly, id: `${id}-typical`, outcome: { ...at, kind: 'firstDayAbove' }, published, sameFigureAs: id },
    ];
};
/** The plateau of the published curve, reached within months: 30 weeks after the first missed dose. */
const plateauDay = firstMissedDose + 210;
/** 1,283.5 man-years in 1,549 men make 10 months: 43 weekly injections stand in for every regimen of the 30 studies,
 *  some of which added a progestin. */
const tenMonths = weeklyEnanthate(200, 43);
const liuMissed = 43 * 7;
const liu = (id, kind, threshold, onDay, published, rest = {}) => ({
    id: `liu-2006-${id}`,
    regimen: [tenMonths],
    men: {
        description: 'healthy men of 30 contraceptive studies, 535 of 1,549 of Asian origin; enanthate 200 mg weekly for ten months stands in for all regimens',
    },
    cohort: { population: 'trial', ageYears: [18, 51], asianOrigin: 0.345 },
    days: liuMissed + months(24),
    outcome: {
        marker: 'sperm',
        kind,
        threshold,
        sinceDay: liuMissed,
        ...(onDay === undefined ? {} : { onDay: liuMissed + onDay }),
    },
    published,
    source: 'liu-2006',
    strength: 'uncontrolled',
    ...rest,
});
const share = (value, low, high) => ({ value, low, high, n: 1549 });
/** Printed in months with one decimal. */
const median = (value, low, high) => {
    const days = (count) => Number((count * (365.25 / 12)).toFixed(1));
    return { value: days(value), low: days(low), high: days(high), n: 1549 };
};
const conflict = 'A median of 3.4 months and 67 of 100 men at 6 months come from two ways of counting (raw median, modelled probability); no one spread of men meets both.';
/** Two years of depot injections every 12 weeks or so; the clock starts at the last injection. */
const depotLast = 630;
const t4dm = {
    regimen: [{ agent: 'testosterone-undecanoate', dose: 1000, unit: 'mg', everyDays: 90, fromDay: 0, toDay: depotLast }],
    days: depotLast + 460,
    source: 't4dm-runoff-abstract',
    strength: 'randomised',
};
const t4dmMen = 'men of 50 to 74 with impaired glucose tolerance and no disease of the axis; the main trial took men up to 14 nmol/L, 400 ng/dL stands in';
const t4dmCohort = { population: 'trial', ageYears: [50, 74] };
export const recoveryTrials = [
    ...lyBack(3, 9),
    ...lyBack(5, 9.9),
    ...lyBack(10, 11.5),
    ...lyBack(20, 13.6),
    {
        ...ly,
        id: 'ly-2005-plateau',
        cohort: lyCohort,
        outcome: { marker: 'sperm', kind: 'cubeRootMeanShare', onDay: plateauDay, overDays: 28 },
        published: { value: 0.85 },
    },
    {
        ...ly,
        id: 'ly-2005-plateau-typical',
        outcome: { marker: 'sperm', kind: 'share', onDay: plateauDay, overDays: 28 },
        published: { value: 0.85 },
        sameFigureAs: 'ly-2005-plateau',
    },
    liu('20-at-6-months', 'fractionReachedAbove', 20, months(6), share(0.67, 0.61, 0.72), {
        conflictsWith: ['liu-2006-median-20'],
        conflict,
    }),
    liu('20-at-12-months', 'fractionReachedAbove', 20, months(12), share(0.9, 0.85, 0.93)),
    liu('20-at-16-months', 'fractionReachedAbove', 20, months(16), share(0.96, 0.92, 0.98)),
    liu('20-at-24-months', 'fractionReachedAbove', 20, months(24), { value: 1, n: 1549 }),
    liu('median-20', 'medianDaysAbove', 20, undefined, median(3.4, 3.2, 3.5), {
        conflictsWith: ['liu-2006-20-at-6-months'],
        conflict,
    }),
    liu('median-10', 'medianDaysAbove', 10, undefined, median(3, 2.9, 3.1)),
    liu('median-3', 'medianDaysAbove', 3, undefined, median(2.5, 2.4, 2.7)),
    {
        ...t4dm,
        id: 't4dm-lh-12-weeks-after',
        men: { description: t4dmMen, testosteroneNgPerDl: 400 },
        cohort: t4dmCohort,
        outcome: { marker: 'lh', kind: 'meanShare', onDay: depotLast + 84 },
        published: { value: 0.1, low: 0, high: 0.2, intervalIs: 'our reading of “fully suppressed”' },
    },
    {
        ...t4dm,
        id: 't4dm-lh-36-weeks-after',
        men: { description: t4dmMen, testosteroneNgPerDl: 400 },
        cohort: t4dmCohort,
        outcome: { marker: 'lh', kind: 'meanShare', onDay: depotLast + 252 },
        published: { value: 1 },
        conflictsWith: ['t4dm-lh-own-start'],
        conflict: 'The group mean is back at its start at 36 weeks, while half of the men are not back at their own at 51 weeks.',
    },
    {
        ...t4dm,
        id: 't4dm-fsh-36-weeks-after',
        men: { description: t4dmMen, testosteroneNgPerDl: 400 },
        cohort: t4dmCohort,
        outcome: { marker: 'fsh', kind: 'meanShare', onDay: depotLast + 252 },
        published: { value: 1 },
    },
    {
        // 51.1 weeks (50.4 to 53.0); two abstracts exchange the figures of LH and FSH, both lie at 51 to 53 weeks.
        ...t4dm,
        id: 't4dm-lh-own-start',
        men: {
            description: `${t4dmMen}; median of the men, read off one man as 95 % of his own start`,
            ageYears: 62,
            testosteroneNgPerDl: 400,
        },
        outcome: { marker: 'lh', kind: 'firstDayAbove', threshold: 0.95, thresholdIs: 'share', sinceDay: depotLast },
        published: { value: 357.7, low: 352.8, high: 371 },
        conflictsWith: ['t4dm-lh-36-weeks-after'],
        conflict: 'Half of the men are not back at their own start at 51 weeks, while the group mean is back at its start at 36 weeks.',
    },
    {
        ...t4dm,
        id: 't4dm-testosterone-36-to-60-weeks-after',
        men: { description: `${t4dmMen}; against men on placebo`, testosteroneNgPerDl: 400 },
        cohort: t4dmCohort,
        outcome: { marker: 'testosterone', kind: 'meanShare', onDay: depotLast + 252, overDays: 168 },
        published: { value: 0.89 },
    },
];
//# sourceMappingURL=recovery.js.map