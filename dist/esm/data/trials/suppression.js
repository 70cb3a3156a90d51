const whoMen = { description: 'healthy fertile men, WHO contraceptive trials' };
const weekly = (dose, toDay) => ({
    agent: 'testosterone-enanthate',
    dose,
    unit: 'mg',
    everyDays: 7,
    fromDay: 0,
    toDay,
});
/** Weeks of the published mean curve, in days. */
const fall = (id, threshold, days) => ({
    id,
    regimen: [weekly(200, 203)],
    men: whoMen,
    days: 210,
    outcome: { marker: 'sperm', kind: 'firstDayBelow', threshold, sinceDay: 0 },
    published: { value: days },
    source: 'ly-2005',
    strength: 'uncontrolled',
    role: 'fitted',
});
/** Dose that halves LH, FSH and sperm alike. */
const halved = (id, marker) => ({
    id,
    regimen: [weekly(50, 175)],
    men: { description: 'healthy men given 0, 25, 50, 100 or 300 mg enanthate weekly' },
    days: 182,
    outcome: { marker, kind: 'share', onDay: 180 },
    published: { value: 0.5, n: 51 },
    source: 'matsumoto-1990',
    strength: 'randomised',
    role: 'fitted',
});
export const suppressionTrials = [
    fall('ly-2005-below-10', 10, 47.6),
    fall('ly-2005-below-5', 5, 60.9),
    fall('ly-2005-below-3', 3, 70),
    fall('ly-2005-below-1', 1, 91),
    halved('matsumoto-1990-lh-at-50', 'lh'),
    halved('matsumoto-1990-fsh-at-50', 'fsh'),
    halved('matsumoto-1990-sperm-at-50', 'sperm'),
    {
        id: 'wallace-1993-blood-testosterone',
        regimen: [weekly(200, 35)],
        men: { description: 'fertile men in the UK; the week of the blood level is not stated, week 5 assumed' },
        days: 36,
        outcome: { marker: 'testosterone', kind: 'share', onDay: 35 },
        published: { value: 2.5, n: 28 },
        source: 'wallace-1993',
        strength: 'uncontrolled',
        role: 'fitted',
    },
    {
        // Mean of the two published groups weighted by their size; low and high are the group means.
        id: 'wallace-1993-sperm-week-5',
        regimen: [weekly(200, 35)],
        men: { description: 'fertile men in the UK: 17 who later reached zero sperm and 11 who did not' },
        days: 36,
        outcome: { marker: 'sperm', kind: 'value', onDay: 35 },
        published: { value: 30.4, low: 18.7, high: 48.4, intervalIs: 'the means of the two groups', n: 28 },
        source: 'wallace-1993',
        strength: 'uncontrolled',
        role: 'replayed',
    },
    {
        // Slower than the mean curve of ly-2005: the two cannot both be met, so neither is tuned to the other.
        id: 'handelsman-1992-enanthate-month-1',
        regimen: [weekly(200, 28)],
        men: { description: 'healthy men on enanthate, compared with implants' },
        days: 31,
        outcome: { marker: 'sperm', kind: 'share', onDay: 30 },
        published: { value: 0.83, n: 38 },
        source: 'handelsman-1992',
        strength: 'controlled',
        role: 'replayed',
    },
    {
        id: 'handelsman-1992-pellets-month-1',
        regimen: [{ agent: 'testosterone-pellet', dose: 1200, unit: 'mg', everyDays: 180, fromDay: 0, toDay: 0 }],
        men: { description: 'healthy men with six pellets of 200 mg' },
        days: 31,
        outcome: { marker: 'sperm', kind: 'share', onDay: 30 },
        published: { value: 0.42, n: 9 },
        source: 'handelsman-1992',
        strength: 'controlled',
        role: 'fitted',
    },
];
//# sourceMappingURL=suppression.js.map