import { MISSED_AFTER_18_MONTHS, SIX_MONTHS, WHO_ASIAN_SHARE, eighteenMonthsOf200, sixMonthsOf200, weeklyEnanthate, } from './courses.js';
import { AZOOSPERMIA_BELOW, meanWithDeviation, meanWithError, months, ofMen, percentOfMen } from './reading.js';
const suppressed = {
    regimen: [sixMonthsOf200],
    days: SIX_MONTHS,
    strength: 'uncontrolled',
};
const reached = (threshold) => ({
    marker: 'sperm',
    kind: 'fractionReachedBelow',
    threshold,
    sinceDay: 0,
    onDay: SIX_MONTHS,
});
const who1995 = (id, asian, threshold, percent) => ({
    ...suppressed,
    id: `who-1995-${asian ? 'asian' : 'non-asian'}-${id}`,
    men: { description: `healthy fertile men of two trials, ${asian ? 'Asian, mostly Chinese' : 'not Asian'}` },
    cohort: { population: 'trial', asianOrigin: asian ? 1 : 0 },
    outcome: reached(threshold),
    published: percentOfMen(percent, asian ? 205 : 465),
    source: 'who-1995',
});
const mixed = { population: 'trial', asianOrigin: WHO_ASIAN_SHARE };
const ofBothTrials = 'the Asian share of both WHO trials together (205 of 670) stands in';
/** A quarter to a third of the men who are not Asian never reach none, so a median of 112 days, below the mean of 120 days
 *  of those who reach it in the first trial, can only be that of the men who reach it. It is read so in both groups. */
const who1996 = (id, asian, threshold, days, onDay) => ({
    ...suppressed,
    id: `who-1996-${asian ? 'asian' : 'non-asian'}-${id}`,
    men: {
        description: `healthy fertile men, ${asian ? 'Asian' : 'not Asian'}; median read in a news summary${onDay === undefined ? '' : ', taken as that of the men who reach it within six months'}`,
    },
    cohort: { population: 'trial', asianOrigin: asian ? 1 : 0 },
    days: 365,
    regimen: [weeklyEnanthate(200, 52)],
    outcome: {
        marker: 'sperm',
        kind: 'medianDaysBelow',
        threshold,
        sinceDay: 0,
        ...(onDay === undefined ? {} : { onDay }),
    },
    published: { value: days },
    source: 'who-1996',
    weak: true,
});
const handelsman1995 = (id, asianOrigin, share, where) => ({
    ...suppressed,
    id: `handelsman-1995-azoospermia-${id}`,
    men: { description: `healthy fertile men of the first WHO trial, ${where}; men of each group not read` },
    cohort: { population: 'trial', asianOrigin },
    outcome: reached(AZOOSPERMIA_BELOW),
    published: { value: share },
    source: 'handelsman-1995',
});
const thai = (id, outcome, published, rest = {}) => ({
    id: `thai-1996-${id}`,
    regimen: [eighteenMonthsOf200],
    men: { description: '17 Thai men on weekly injections; a year and a half, as in the WHO trials, stands in' },
    cohort: { population: 'trial', asianOrigin: 1 },
    days: MISSED_AFTER_18_MONTHS + 365,
    outcome,
    published,
    source: 'thai-1996',
    strength: 'uncontrolled',
    ...rest,
});
/** Last injection: the clock of this paper's recovery. */
const thaiStop = eighteenMonthsOf200.toDay;
const thaiFall = (id, threshold, days) => thai(id, { marker: 'sperm', kind: 'medianDaysBelow', threshold, sinceDay: 0 }, { value: days, n: 17 });
const thaiReturn = (id, threshold, days) => thai(id, { marker: 'sperm', kind: 'medianDaysAbove', threshold, sinceDay: thaiStop }, { value: days, n: 17 });
const bebb = (id, outcome, published) => ({
    id: `bebb-1996-${id}`,
    regimen: [weeklyEnanthate(100, 26)],
    men: { description: 'healthy men of 20 to 42 on 100 mg weekly' },
    cohort: { population: 'trial', ageYears: [20, 42], asianOrigin: 0 },
    days: SIX_MONTHS,
    outcome,
    published,
    source: 'bebb-1996',
    strength: 'randomised',
});
const implants = {
    men: { description: 'healthy men with six pellets of 200 mg' },
    cohort: { population: 'trial', asianOrigin: 0 },
    regimen: [{ agent: 'testosterone-pellet', dose: 1200, unit: 'mg', everyDays: 180, fromDay: 0, toDay: 0 }],
    days: 121,
};
const implantComparison = {
    ...suppressed,
    men: { description: 'healthy men on enanthate, compared with implants' },
    cohort: { population: 'trial', asianOrigin: 0 },
};
const handelsman1992 = (id, group, threshold, [x, n], rest = {}) => ({
    ...group,
    id: `handelsman-1992-${id}`,
    outcome: { marker: 'sperm', kind: 'fractionReachedBelow', threshold, sinceDay: 0, onDay: group.days },
    published: ofMen(x, n),
    source: 'handelsman-1992',
    strength: 'controlled',
    ...rest,
});
export const contraceptionTrials = [
    who1995('azoospermia', false, AZOOSPERMIA_BELOW, 66.7),
    who1995('below-3', false, 3, 95.6),
    who1995('below-5', false, 5, 97.1),
    who1995('azoospermia', true, AZOOSPERMIA_BELOW, 89.2),
    who1995('below-3', true, 3, 98.4),
    who1995('below-5', true, 5, 99.4),
    {
        ...suppressed,
        id: 'who-1990-azoospermia',
        men: { description: `healthy fertile men in seven countries; ${ofBothTrials}` },
        cohort: mixed,
        outcome: reached(AZOOSPERMIA_BELOW),
        published: percentOfMen(65, 271),
        source: 'who-1990',
        conflictsWith: ['who-1995-non-asian-azoospermia', 'who-1995-asian-azoospermia'],
        conflict: 'Three of the ten centres were Chinese, yet 65 % of all men here is less than the 66.7 % of non-Asian men alone in the pooled data that hold these men too; dropouts are counted differently.',
    },
    {
        // Of the men who reached it; standard deviation 40 days in 157 men.
        ...suppressed,
        id: 'who-1990-days-to-azoospermia',
        men: { description: `the 157 of 271 men who reached zero sperm; ${ofBothTrials}` },
        cohort: mixed,
        outcome: { marker: 'sperm', kind: 'meanDaysBelow', threshold: AZOOSPERMIA_BELOW, sinceDay: 0, onDay: SIX_MONTHS },
        published: meanWithDeviation(120, 40, 157),
        source: 'who-1990',
    },
    {
        ...suppressed,
        id: 'who-1996-below-3',
        men: { description: `healthy fertile men in nine countries; 8 of 399 stayed above; ${ofBothTrials}` },
        cohort: mixed,
        outcome: reached(3),
        published: ofMen(391, 399),
        source: 'who-1996',
    },
    who1996('median-to-3', true, 3, 77),
    who1996('median-to-3', false, 3, 57),
    who1996('median-to-azoospermia', true, AZOOSPERMIA_BELOW, 91, SIX_MONTHS),
    who1996('median-to-azoospermia', false, AZOOSPERMIA_BELOW, 112, SIX_MONTHS),
    handelsman1995('chinese-centres', 1, 0.91, 'three Chinese centres'),
    handelsman1995('other-centres', 0, 0.6, 'seven centres outside China'),
    {
        id: 'handelsman-1995-days-until-sperm-return',
        regimen: [eighteenMonthsOf200],
        men: {
            description: 'the 157 men without sperm of the first WHO trial; a year and a half of treatment and the first missed dose as day 0 assumed',
        },
        cohort: mixed,
        days: MISSED_AFTER_18_MONTHS + 365,
        outcome: {
            marker: 'sperm',
            kind: 'meanDaysAbove',
            threshold: AZOOSPERMIA_BELOW,
            sinceDay: MISSED_AFTER_18_MONTHS,
            onDay: MISSED_AFTER_18_MONTHS + 365,
        },
        published: meanWithError(75, 4, 157),
        source: 'handelsman-1995',
        strength: 'uncontrolled',
    },
    thaiFall('median-to-5', 5, 58),
    thaiFall('median-to-3', 3, 70),
    thaiFall('median-to-azoospermia', AZOOSPERMIA_BELOW, 85),
    thai('azoospermia', { marker: 'sperm', kind: 'fractionReachedBelow', threshold: AZOOSPERMIA_BELOW, sinceDay: 0, onDay: SIX_MONTHS }, ofMen(16, 17)),
    thaiReturn('median-until-sperm-return', AZOOSPERMIA_BELOW, 73),
    thaiReturn('median-back-to-20', 20, months(3.9)),
    bebb('azoospermia', reached(AZOOSPERMIA_BELOW), ofMen(6, 18)),
    bebb('below-3', reached(3), ofMen(11, 18)),
    bebb('days-to-azoospermia', { marker: 'sperm', kind: 'meanDaysBelow', threshold: AZOOSPERMIA_BELOW, sinceDay: 0, onDay: SIX_MONTHS }, 
    // 15.3 ± 1.9 weeks, standard error, of the men who reached it.
    meanWithError(107.1, 13.3)),
    handelsman1992('pellets-azoospermia', implants, AZOOSPERMIA_BELOW, [5, 9]),
    handelsman1992('pellets-below-1', implants, 1, [9, 9], {
        conflictsWith: ['bebb-1996-below-3'],
        conflict: 'All nine men on implants that give 8 mg a day came below 1 M/mL; of eighteen on injections that give 10 mg a day eleven came below 3.',
    }),
    handelsman1992('enanthate-azoospermia', implantComparison, AZOOSPERMIA_BELOW, [25, 38]),
    handelsman1992('enanthate-below-1', implantComparison, 1, [37, 38]),
];
//# sourceMappingURL=contraception.js.map