// Gives cohorts bit by bit: a first one soon, a finer one later, without ever keeping the page waiting.
import { checkedCohort } from '../../model/cohort/check-cohort.js';
import { cohortOf } from '../../model/cohort/cohort.js';
import type { Cohort, CohortInput } from '../../model/cohort/types.js';
import { plainJson } from '../plain-json.js';
import { mayStartWorker } from './may-start-worker.js';
import type { CohortNews, CohortRunner, CohortTask } from './task.js';
import { startWorkers, workerBeside } from './worker-runner.js';

/** How far a cohort is. */
export interface CohortUpdate {
  /** Men simulated so far. */
  readonly done: number;
  /** Men in all. */
  readonly size: number;
  /** The men of the last delivery: null, then the first ones, then all. */
  readonly cohort: Cohort | null;
}

export interface CohortOptions {
  /** Which men are drawn: the same seed draws the same men. 1 unless told. */
  readonly seed?: number;
  /** Men in all. 1,000 unless told. */
  readonly size?: number;
  /** Men in the cohort that is delivered first, the first men of all. 200 unless told. */
  readonly firstSize?: number;
  /** Ends the request; the work ends with the last request for it. */
  readonly signal?: AbortSignal;
  /** Told of each step forward. */
  readonly onUpdate?: (update: CohortUpdate) => void;
}

/** Two where the machine has more than one core: the first men are there in half the time. */
const usualWorkers = (): number => (navigator.hardwareConcurrency > 1 ? 2 : 1);

/** How long a request waits for a worker that has not spoken yet, ms: on a page that is busy starting, longer than a quiet one
 *  takes, because groups on the page itself keep it busier still. */
const patienceMs = 1000;

interface Listener {
  readonly onUpdate: CohortOptions['onUpdate'];
}

interface Job {
  readonly key: string;
  readonly task: CohortTask;
  readonly listeners: Set<Listener>;
  readonly promise: Promise<Cohort>;
  resolve(cohort: Cohort): void;
  reject(error: unknown): void;
  runner?: CohortRunner;
  inWorker?: boolean;
  update: CohortUpdate;
}

export class CohortService {
  readonly #makeWorker: (() => Worker) | null;
  readonly #workers: number;
  readonly #jobs = new Map<number, Job>();
  #slices: Promise<CohortRunner> | undefined;
  #worker: CohortRunner | undefined;
  #opening: Promise<unknown> | undefined;
  #lastId = 0;

  /**
   * @param makeWorker starts a worker; null: everything is done on the page itself, in slices.
   * @param workers how many share the work
   */
  constructor(
    makeWorker: (() => Worker) | null = mayStartWorker() ? workerBeside : null,
    workers: number = usualWorkers(),
  ) {
    this.#makeWorker = makeWorker;
    this.#workers = workers;
  }

  /**
   * Simulates a cohort. Requests for the same cohort that are under way share one run.
   * @returns the whole cohort; the first men come by `onUpdate`.
   * @throws RegimenError where the input is wrong; the signal's reason once it is aborted.
   */
  simulate(input: CohortInput, options: CohortOptions = {}): Promise<Cohort> {
    const { seed = 1, size = 1000, firstSize = 200, signal, onUpdate } = options;
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const checked = checkedCohort(input, { size, seed });
      const job = this.#jobFor({ id: ++this.#lastId, input: checked, seed, size, firstSize });
      const listener = { onUpdate };
      job.listeners.add(listener);
      const leave = (): void => {
        job.listeners.delete(listener);
        if (job.listeners.size === 0 && this.#jobs.delete(job.task.id)) job.runner?.cancel(job.task.id);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      void job.promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  }

  #jobFor(task: CohortTask): Job {
    const key = plainJson({ ...task, id: 0 });
    for (const job of this.#jobs.values()) if (job.key === key) return job;
    let settle!: Pick<Job, 'resolve' | 'reject'>;
    const promise = new Promise<Cohort>((resolve, reject) => {
      settle = { resolve, reject };
    });
    const update = { done: 0, size: task.size, cohort: null };
    const job: Job = { key, task, listeners: new Set(), promise, ...settle, update };
    this.#jobs.set(task.id, job);
    this.#opening ??= this.#open();
    this.#give(
      job,
      this.#opening.then(() => this.#worker ?? this.#onPage()),
    );
    return job;
  }

  /** Has a job done by a runner, unless it is dropped before the runner is there. */
  #give(job: Job, awaited: Promise<CohortRunner>): void {
    awaited
      .then((runner) => {
        if (!this.#jobs.has(job.task.id)) return;
        job.runner = runner;
        job.inWorker = runner === this.#worker;
        runner.start(job.task);
      })
      .catch((error: unknown) => this.#hear({ id: job.task.id, done: 0, error }));
  }

  /** The model itself is loaded here only where no worker does the work. */
  #onPage(): Promise<CohortRunner> {
    return (this.#slices ??= import('./slice-runner.js').then(
      ({ SliceRunner }) => new SliceRunner((news) => this.#hear(news)),
    ));
  }

  /** Resolves when it is known who will do the work. A worker that speaks later is used from then on. */
  #open(): Promise<unknown> {
    if (!this.#makeWorker) return Promise.resolve();
    const hear = (news: CohortNews): void => {
      // Errors lose their class on the way; the page's own run throws the true one.
      if (news.error === undefined) this.#hear(news);
      else this.#takeBack(news.id);
    };
    const lost = (): void => {
      this.#worker = undefined;
      for (const id of this.#jobs.keys()) this.#takeBack(id);
    };
    const started = startWorkers(this.#makeWorker, this.#workers, hear, lost).then(
      (worker) => (this.#worker = worker),
      () => undefined,
    );
    return Promise.race([started, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  }

  /** Does on the page what the worker could not do. */
  #takeBack(id: number): void {
    const job = this.#jobs.get(id);
    if (job?.inWorker) this.#give(job, this.#onPage());
  }

  #hear({ id, done, columns, error }: CohortNews): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    if (error !== undefined) {
      this.#jobs.delete(id);
      job.reject(error);
      return;
    }
    // Work that was begun anew says nothing new until it is as far as before.
    if (done <= job.update.done) return;
    const cohort = columns ? cohortOf(columns) : job.update.cohort;
    job.update = { ...job.update, done, cohort };
    for (const listener of job.listeners) {
      // In a turn of its own: what goes wrong in one listener keeps nothing from the others.
      queueMicrotask(() => {
        if (job.listeners.has(listener)) listener.onUpdate?.(job.update);
      });
    }
    if (cohort && done === job.update.size) {
      this.#jobs.delete(id);
      job.resolve(cohort);
    }
  }
}

let service: CohortService | undefined;

/**
 * The service that all elements of a page share, made on first need: its workers are kept. It is state of this module and
 * not of the page, because a second copy of the kit may be of another version, whose men are others.
 */
export const pageCohorts = (): CohortService => (service ??= new CohortService());
