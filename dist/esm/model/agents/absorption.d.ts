/** One dose that was given: when (day) and how much (in the agent's unit). */
export interface Dose {
    readonly day: number;
    readonly amount: number;
}
/** Evenly spaced times 0, spacing, 2 × spacing … at which the axis wants to know the medicines. */
export interface Grid {
    readonly points: number;
    readonly spacingDays: number;
}
/**
 * Adds, at each grid time, the amount present in the second of two compartments in series: depot (emptied at `first`
 * per day) → body (emptied at `second` per day). The two rates must differ. Doses may fall between grid times.
 */
export declare function addTwoStep(into: Float64Array, doses: readonly Dose[], first: number, second: number, grid: Grid, scale?: number): void;
/** As addTwoStep, for implants that give off a constant amount per day until they are used up after `lastsDays`. */
export declare function addConstantRelease(into: Float64Array, doses: readonly Dose[], lastsDays: number, second: number, grid: Grid, scale?: number): void;
