// What the tests of cohorts share: the worker in its sources, and the columns that a runner delivers.
import { checkedCohort } from '../../../src/model/cohort/check-cohort.js';
import { followMen } from '../../../src/model/cohort/follow-men.js';
import type { CohortColumns, CohortInput } from '../../../src/model/cohort/types.js';
import { SliceRunner } from '../../../src/scenario/cohort/slice-runner.js';
import type { CohortNews, CohortRunner, CohortTask } from '../../../src/scenario/cohort/task.js';
import { startWorkers } from '../../../src/scenario/cohort/worker-runner.js';

const workers: Worker[] = [];

/** Makes workers of a file; they end with the test. */
export const workerOf = (path: string) => (): Worker => {
  const worker = new Worker(new URL(path, import.meta.url), { type: 'module' });
  workers.push(worker);
  return worker;
};

/** The worker of the kit, in its sources. */
export const kitWorker = workerOf('../../../src/scenario/hpg-cohort-worker.ts');

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

export type Tell = (news: CohortNews) => void;

/** All ways of doing the work. */
export const ways: Readonly<Record<'slices' | 'a worker' | 'two workers', (tell: Tell) => Promise<CohortRunner>>> = {
  slices: (tell) => Promise.resolve(new SliceRunner(tell)),
  'a worker': (tell) => startWorkers(kitWorker, 1, tell, () => undefined),
  'two workers': (tell) => startWorkers(kitWorker, 2, tell, () => undefined),
};

export const taskOf = (input: CohortInput, size: number, firstSize: number, id = 1): CohortTask => ({
  id,
  input: checkedCohort(input, { size, seed: 7 }),
  seed: 7,
  size,
  firstSize,
});

/** Columns computed at once, in one go. */
export function columnsAtOnce({ input, size, seed }: CohortTask): CohortColumns {
  const progress = followMen(input, { size, seed });
  progress.advance(size);
  return progress.columns();
}

/** Everything that a runner says of one task until it ends. */
export async function newsOf(way: keyof typeof ways, task: CohortTask): Promise<CohortNews[]> {
  const all: CohortNews[] = [];
  let ended: () => void;
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const runner = await ways[way]((news) => {
    all.push(news);
    if (news.done === task.size || news.error !== undefined) ended();
  });
  runner.start(task);
  await end;
  return all;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
