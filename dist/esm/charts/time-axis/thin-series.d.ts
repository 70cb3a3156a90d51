import type { SeriesPoint } from './line-path.js';
/**
 * A daily series as points, thinned so that its drawing does not change visibly: peaks after injections stay.
 * @param values one per day from the first dose
 * @param daysPerMonth length of a month, days
 * @param pixelsPerMonth of the drawing
 */
export declare function thinSeries(values: ArrayLike<number>, daysPerMonth: number, pixelsPerMonth: number): SeriesPoint[];
