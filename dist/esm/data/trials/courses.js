/** Weekly enanthate: `count` injections from day 0. */
export function weeklyEnanthate(dose, count) {
    return { agent: 'testosterone-enanthate', dose, unit: 'mg', everyDays: 7, fromDay: 0, toDay: 7 * (count - 1) };
}
/** Six months of weekly injections, as the suppression phase of the contraceptive trials. */
export const SIX_MONTHS = 182;
export const sixMonthsOf200 = weeklyEnanthate(200, 26);
/** The WHO trials: 6 months of suppression and 12 of efficacy. */
export const eighteenMonthsOf200 = weeklyEnanthate(200, 78);
/** First missed dose after it: the clock of the published recovery starts here. */
export const MISSED_AFTER_18_MONTHS = 78 * 7;
/** 205 of the 670 men of the two WHO trials. */
export const WHO_ASIAN_SHARE = 0.306;
//# sourceMappingURL=courses.js.map