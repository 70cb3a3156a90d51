export { cohortOf } from './cohort.js';
export { simulateCohort, startCohort } from './start-cohort.js';
export type { Cohort, CohortColumns, CohortInput, CohortOptions, CohortProgress, CohortSpec } from './types.js';
