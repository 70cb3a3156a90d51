import type { MarkerId } from '../../data/types.js';
import type { Cohort } from '../../model/cohort/types.js';
import type { Scale } from '../time-axis/scales.js';
/** Men are sampled weekly, always as long after an injection: of blood testosterone, and of the estradiol made from it, that
 *  would show the lowest values alone. */
export declare const bandedMarkers: readonly ["sperm", "testisVolume", "lh", "fsh", "itt"];
/** Shares of the men below the low and the high edge of a band: 8 in 10 men lie in the wide one, half in the narrow one. */
export declare const wideBand: readonly [0.1, 0.9];
export declare const narrowBand: readonly [0.25, 0.75];
/** Low and high edge of each band, one value per sampled day. */
export type Edges = readonly (readonly [Float64Array, Float64Array])[];
export type GroupEdges = ReadonlyMap<MarkerId, Edges>;
/**
 * @param bands shares below their edges
 * @param pause resolves when there is time to go on
 * @param holds whether the result is still wanted
 * @returns undefined where it is not
 */
export declare function edgesOf(cohort: Cohort, bands: readonly (readonly [number, number])[], pause: () => Promise<unknown>, holds: () => boolean): Promise<GroupEdges | undefined>;
/** A frame of months for bands. */
export interface BandFrame {
    readonly firstMonth: number;
    readonly daysPerMonth: number;
    readonly x: Scale;
    readonly y: Scale;
    /** Where the drawing ends, px. */
    readonly right: number;
}
/** One SVG path per band. Before the first dose men are as on its day. */
export declare function bandPaths(days: Float64Array, edges: Edges, { firstMonth, daysPerMonth, x, y, right }: BandFrame): string[];
/** Upper end of the widest band, in the marker's own unit; 0 where there is none. */
export declare const highestOfBands: (edges: Edges | undefined) => number;
/** Low and high edge of each band at the sampled day nearest to a day. */
export declare function edgesAt(edges: Edges, days: Float64Array, day: number): readonly (readonly [number, number])[];
