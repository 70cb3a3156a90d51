import type { Published } from './trial.js';
/** Sperm concentration, M/mL, below which a man counts as azoospermic. A microscope finds none well before the true
 *  concentration is nought; the model never reaches nought. */
export declare const AZOOSPERMIA_BELOW = 0.2;
/** Sperm concentration, M/mL, at which 5 million moving sperm are in one ejaculate: a usual 3 mL of which half move. */
export declare const FIVE_MILLION_MOVING = 3.3;
/** Whole days of a number of months. */
export declare const months: (count: number) => number;
/** A share of men with its 95 % score (Wilson) interval, from x of n men. */
export declare function ofMen(x: number, n: number): Published;
/** A share printed as a percentage of n men, with the score interval of the nearest whole number of men. */
export declare function percentOfMen(percent: number, n: number): Published;
/** A mean with its standard error. */
export declare function meanWithError(value: number, error: number, n?: number): Published;
/** A mean with the standard deviation of n men. */
export declare function meanWithDeviation(value: number, deviation: number, n: number): Published;
/** The mean reached as a share of the mean at the start, with the error of the mean reached alone. */
export declare function shareWithDeviation(start: number, reached: number, deviation: number, n: number): Published;
