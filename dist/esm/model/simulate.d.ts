import type { SimulationInput, Trajectory } from './types.js';
/**
 * Simulates one man under a regimen. Pure and deterministic. Times in days; markers in the units of MarkerId. The
 * numbers are simulated, for explanation: no forecast for any one man. Throws RegimenError for a wrong input.
 */
export declare function simulate(input: SimulationInput): Trajectory;
/** Checks everything but the man. */
export declare function checkInput(input: Pick<SimulationInput, 'days' | 'everyDays' | 'regimen'>, place: string): void;
