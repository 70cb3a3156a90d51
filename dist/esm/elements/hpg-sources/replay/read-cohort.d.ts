import type { MarkerId } from '../../../data/types.js';
import type { Cohort } from '../../../model/cohort/index.js';
import type { Outcome } from './read-man.js';
/** As readMan, for outcomes that a group of men has; shares of men from 0 to 1. */
export declare function readCohort(outcome: Outcome & {
    readonly marker: MarkerId;
}, cohort: Cohort, everyDays: number): number | null | undefined;
