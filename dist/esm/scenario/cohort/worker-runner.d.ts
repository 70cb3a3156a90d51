import type { CohortNews, CohortRunner } from './task.js';
/** Bundlers look for exactly this expression. The worker lies one folder up from here in the sources and in dist/. */
export declare const workerBeside: () => Worker;
/**
 * Resolves when the worker says that it is there; rejects where it may not start or cannot be loaded.
 * @param lost called when a worker that was there breaks down.
 */
export declare function startWorker(make: () => Worker, tell: (news: CohortNews) => void, lost: () => void): Promise<CohortRunner>;
/** As startWorker, for so many workers that share the work. They go together: where one is lost, none is used. */
export declare function startWorkers(make: () => Worker, count: number, tell: (news: CohortNews) => void, lost: () => void): Promise<CohortRunner>;
