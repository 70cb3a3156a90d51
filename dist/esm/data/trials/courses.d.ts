import type { Course } from '../types.js';
/** Weekly enanthate: `count` injections from day 0. */
export declare function weeklyEnanthate(dose: number, count: number): Course;
/** Six months of weekly injections, as the suppression phase of the contraceptive trials. */
export declare const SIX_MONTHS = 182;
export declare const sixMonthsOf200: Course;
/** The WHO trials: 6 months of suppression and 12 of efficacy. */
export declare const eighteenMonthsOf200: Course;
/** First missed dose after it: the clock of the published recovery starts here. */
export declare const MISSED_AFTER_18_MONTHS: number;
/** 205 of the 670 men of the two WHO trials. */
export declare const WHO_ASIAN_SHARE = 0.306;
