// The stretch of time that a day is worked out over.
/** Minutes in a day. */
export const MINUTES_PER_DAY = 1440;
/** Minutes before midnight at which the working out starts, so that the day begins in mid-course. */
export const MINUTES_BEFORE = 720;
//# sourceMappingURL=span.js.map