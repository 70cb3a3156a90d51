/** A year of weekly injections; the clock of the published curve starts at the first missed dose. */
const firstMissedDose = 364;
const oneYear = {
    agent: 'testosterone-enanthate',
    dose: 200,
    unit: 'mg',
    everyDays: 7,
    fromDay: 0,
    toDay: firstMissedDose - 7,
};
const whoMen = { description: 'healthy fertile men, WHO contraceptive trials' };
const back = (id, threshold, days) => ({
    id,
    regimen: [oneYear],
    men: whoMen,
    days: firstMissedDose + 365,
    outcome: { marker: 'sperm', kind: 'firstDayAbove', threshold, sinceDay: firstMissedDose },
    published: { value: days },
    source: 'ly-2005',
    strength: 'uncontrolled',
    role: 'fitted',
});
export const recoveryTrials = [
    back('ly-2005-back-above-3', 3, 63),
    back('ly-2005-back-above-5', 5, 69.3),
    back('ly-2005-back-above-10', 10, 80.5),
    back('ly-2005-back-above-20', 20, 95.2),
    {
        id: 'ly-2005-plateau',
        regimen: [oneYear],
        men: whoMen,
        days: firstMissedDose + 365,
        outcome: { marker: 'sperm', kind: 'share', onDay: firstMissedDose + 365 },
        published: { value: 0.85 },
        source: 'ly-2005',
        strength: 'uncontrolled',
        role: 'fitted',
    },
];
//# sourceMappingURL=recovery.js.map