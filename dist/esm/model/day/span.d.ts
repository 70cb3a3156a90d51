/** Minutes in a day. */
export declare const MINUTES_PER_DAY = 1440;
/** Minutes before midnight at which the working out starts, so that the day begins in mid-course. */
export declare const MINUTES_BEFORE = 720;
