import type { Cohort, CohortColumns } from './types.js';
/** Reads a group; the columns are kept, not copied. */
export declare function cohortOf({ days, size, values, beyond }: CohortColumns): Cohort;
