import type { CohortProgress } from '../../model/cohort/types.js';
import type { CohortNews, CohortRunner, CohortTask } from './task.js';
/** A task and how far it is. */
export interface Work {
    readonly task: CohortTask;
    progress?: CohortProgress;
}
export declare class SliceRunner implements CohortRunner {
    #private;
    constructor(tell: (news: CohortNews) => void);
    start(task: CohortTask): void;
    cancel(id: number): void;
}
/** One slice of a work. At least one batch is simulated; no other is begun that would not fit. */
export declare function advance(work: Work, now?: () => number): CohortNews;
