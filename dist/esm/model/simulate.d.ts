import type { Man, SimulationInput, Trajectory } from './types.js';
/**
 * Simulates one man under a regimen. Pure and deterministic. Times in days; markers in the units of MarkerId. The
 * numbers are simulated, for explanation: no forecast for any one man. Throws RegimenError for a wrong input.
 */
export declare function simulate(input: SimulationInput): Trajectory;
/** An input whose man is complete and whose regimen has been checked. */
export interface CheckedInput extends SimulationInput {
    readonly man: Man;
}
/** As simulate for an input that is known to be right, if wanted with other constants or another step. */
export declare function run(input: CheckedInput, parameters?: import("./parameters.js").AxisParameters, stepsPerDay?: number): Trajectory;
