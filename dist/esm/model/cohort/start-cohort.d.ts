import type { Cohort, CohortInput, CohortOptions, CohortProgress } from './types.js';
/**
 * Simulates a group of men under one regimen. Pure and deterministic: the same input and seed give the same bytes. The
 * spread is that of published groups; it is no forecast for any one man. Throws RegimenError for a wrong input.
 */
export declare function simulateCohort(input: CohortInput, options: CohortOptions): Cohort;
/** As simulateCohort, to be carried on some men at a time. */
export declare function startCohort(input: CohortInput, options: CohortOptions, parameters?: import("../parameters.js").AxisParameters, differ?: import("./population.js").Differences, stepsPerDay?: number): CohortProgress;
