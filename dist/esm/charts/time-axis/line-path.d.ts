import type { Scale } from './scales.js';
export interface SeriesPoint {
    /** Months from the first dose. */
    readonly month: number;
    readonly value: number;
}
export interface BandPoint {
    readonly month: number;
    readonly low: number;
    readonly high: number;
}
/** The line through points in px. Empty text where there is none. */
export declare function pixelPath(points: readonly (readonly [number, number])[]): string;
/** The line through a series. Empty text where there is no point. */
export declare function linePath(series: Iterable<SeriesPoint>, xScale: Scale, yScale: Scale): string;
/** The area between the lower and the upper edge of a band. */
export declare function bandPath(series: readonly BandPoint[], xScale: Scale, yScale: Scale): string;
