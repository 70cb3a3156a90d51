import type { CheckedCohort, CohortInput, CohortOptions } from './types.js';
/** The group that was asked for, with nothing left open. Throws RegimenError for a wrong input. */
export declare function checkedCohort(input: CohortInput, options: CohortOptions, differ?: import("./population.js").Differences): CheckedCohort;
