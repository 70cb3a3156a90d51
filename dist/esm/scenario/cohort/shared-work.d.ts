import type { CohortNews, CohortRunner, CohortTask } from './task.js';
export declare class SharedWork implements CohortRunner {
    #private;
    constructor(tell: (news: CohortNews) => void);
    /** Who does the work from now on. */
    among(workers: readonly CohortRunner[]): this;
    start(task: CohortTask): void;
    cancel(id: number): void;
    /** Says no more: the work is done elsewhere. */
    end(): void;
    /** What a worker says of its share. */
    hear({ id, done, columns, error }: CohortNews): void;
}
