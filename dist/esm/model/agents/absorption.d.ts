/** One dose that was given: when (day) and how much (in the agent's unit). */
export interface Dose {
    readonly day: number;
    readonly amount: number;
}
/** Evenly spaced times from `fromDay` (0 if absent) on, at which the axis wants to know the medicines. */
export interface Grid {
    readonly points: number;
    readonly spacingDays: number;
    readonly fromDay?: number;
}
/** The first grid time on or after a day. */
export declare function pointFrom(day: number, { spacingDays, fromDay }: Grid): number;
/**
 * Adds, at each grid time, the amount present in the second of two compartments in series: depot (emptied at `first`
 * per day) → body (emptied at `second` per day). The two rates must differ. Doses may fall between grid times.
 */
export declare function addTwoStep(into: Float64Array, doses: readonly Dose[], first: number, second: number, grid: Grid, scale?: number): void;
/** As addTwoStep, for implants that give off a constant amount per day until they are used up after `lastsDays`. */
export declare function addConstantRelease(into: Float64Array, doses: readonly Dose[], lastsDays: number, second: number, grid: Grid, scale?: number): void;
