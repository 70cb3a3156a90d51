import type { CheckedCohort, CohortColumns } from '../../model/cohort/types.js';
export interface CohortTask {
    readonly id: number;
    readonly input: CheckedCohort;
    readonly seed: number;
    /** The first man, where those before him are another's work; 0 if absent. */
    readonly from?: number;
    /** How many men in all. */
    readonly size: number;
    /** After how many men the first cohort is delivered. */
    readonly firstSize: number;
}
/** News of a task: how far it is; the men so far where a cohort is due; the error that ended it. */
export interface CohortNews {
    readonly id: number;
    readonly done: number;
    readonly columns?: CohortColumns;
    readonly error?: unknown;
}
/** Does tasks, first cohorts before refinements, and tells how far they are. */
export interface CohortRunner {
    start(task: CohortTask): void;
    /** Drops a task; no more is heard of it. */
    cancel(id: number): void;
}
/** What is sent to the worker: a task, or the id of the one to drop. */
export type WorkerMessage = CohortTask | number;
