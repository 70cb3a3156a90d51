import type { AxisParameters } from '../parameters.js';
/** Each piece of the solver's grid is cut into this many, because the target may bend sharply when a medicine starts. */
export declare const PIECES = 4;
/** How fast it follows, per day, and where it goes at a level of the medicine. */
export interface Lag {
    readonly perDay: (p: AxisParameters) => number;
    readonly target: (p: AxisParameters) => (level: number) => number;
}
/**
 * Fills `into` with a value that starts at `start` and goes after `target(level)` at `perDay`. `levels` are those of the medicine
 * on a grid PIECES times as fine as that of `into`, `spacingDays` apart, taken as straight lines in between.
 */
export declare function followWithLag(into: Float64Array, levels: Float64Array, perDay: number, spacingDays: number, target: (level: number) => number, start: number): void;
