import type { CheckedCohort, CohortOptions, CohortProgress } from './types.js';
/** As startCohort, for a group that was checked. */
export declare function followMen(input: CheckedCohort, { size, seed, from }: CohortOptions, parameters?: import("../parameters.js").AxisParameters, differ?: import("./population.js").Differences, stepsPerDay?: number): CohortProgress;
