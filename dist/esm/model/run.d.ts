import { type ManState } from './kernel/man-state.js';
import type { Man, SimulationInput, Trajectory } from './types.js';
/** An input whose man is complete and whose regimen has been checked. */
export interface CheckedInput extends SimulationInput {
    readonly man: Man;
}
/** A run to go on from: what was sampled so far, and where the man stands on a day. */
export interface Stop {
    readonly day: number;
    readonly state: ManState;
    readonly samples: readonly Float64Array[];
}
/** As simulate for an input that is known to be right, if wanted with other constants or another step. */
export declare function run(input: CheckedInput, parameters?: import("./parameters.js").AxisParameters, stepsPerDay?: number): Trajectory;
/** As run; goes on from `begun` if given, and keeps where the man stands on each of the (whole, rising) `stopDays`. */
export declare function runWithStops(input: CheckedInput, stopDays: readonly number[], begun?: Stop, parameters?: import("./parameters.js").AxisParameters, stepsPerDay?: number): {
    readonly trajectory: Trajectory;
    readonly stops: readonly Stop[];
};
