/**
 * Fills `into` with a value that starts at 1 and goes after `target(level)` at `perDay`; `levels` are those of the medicine
 * on the grid, taken as straight lines in between.
 */
export declare function followWithLag(into: Float64Array, levels: Float64Array, perDay: number, spacingDays: number, target: (level: number) => number): void;
