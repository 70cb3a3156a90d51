// Gives cohorts bit by bit: a first one soon, a finer one later, without ever keeping the page waiting.
import { checkedCohort } from '../../model/cohort/check-cohort.js';
import { cohortOf } from '../../model/cohort/cohort.js';
import { plainJson } from '../plain-json.js';
import { mayStartWorker } from './may-start-worker.js';
import { startWorkers, workerBeside } from './worker-runner.js';
/** Two where the machine has more than one core: the first men are there in half the time. */
const usualWorkers = () => (navigator.hardwareConcurrency > 1 ? 2 : 1);
/** How long a request waits for a worker that has not spoken yet, ms: on a page that is busy starting, longer than a quiet one
 *  takes, because groups on the page itself keep it busier still. */
const patienceMs = 1000;
export class CohortService {
    #makeWorker;
    #workers;
    #jobs = new Map();
    #slices;
    #worker;
    #opening;
    #lastId = 0;
    /**
     * @param makeWorker starts a worker; null: everything is done on the page itself, in slices.
     * @param workers how many share the work
     */
    constructor(makeWorker = mayStartWorker() ? workerBeside : null, workers = usualWorkers()) {
        this.#makeWorker = makeWorker;
        this.#workers = workers;
    }
    /**
     * Simulates a cohort. Requests for the same cohort that are under way share one run.
     * @returns the whole cohort; the first men come by `onUpdate`.
     * @throws RegimenError where the input is wrong; the signal's reason once it is aborted.
     */
    simulate(input, options = {}) {
        const { seed = 1, size = 1000, firstSize = 200, signal, onUpdate } = options;
        return new Promise((resolve, reject) => {
            signal?.throwIfAborted();
            const checked = checkedCohort(input, { size, seed });
            const job = this.#jobFor({ id: ++this.#lastId, input: checked, seed, size, firstSize });
            const listener = { onUpdate };
            job.listeners.add(listener);
            const leave = () => {
                job.listeners.delete(listener);
                if (job.listeners.size === 0 && this.#jobs.delete(job.task.id))
                    job.runner?.cancel(job.task.id);
                reject(signal?.reason);
            };
            signal?.addEventListener('abort', leave, { once: true });
            void job.promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
        });
    }
    #jobFor(task) {
        const key = plainJson({ ...task, id: 0 });
        for (const job of this.#jobs.values())
            if (job.key === key)
                return job;
        let settle;
        const promise = new Promise((resolve, reject) => {
            settle = { resolve, reject };
        });
        const update = { done: 0, size: task.size, cohort: null };
        const job = { key, task, listeners: new Set(), promise, ...settle, update };
        this.#jobs.set(task.id, job);
        this.#opening ??= this.#open();
        this.#give(job, this.#opening.then(() => this.#worker ?? this.#onPage()));
        return job;
    }
    /** Has a job done by a runner, unless it is dropped before the runner is there. */
    #give(job, awaited) {
        awaited
            .then((runner) => {
            if (!this.#jobs.has(job.task.id))
                return;
            job.runner = runner;
            job.inWorker = runner === this.#worker;
            runner.start(job.task);
        })
            .catch((error) => this.#hear({ id: job.task.id, done: 0, error }));
    }
    /** The model itself is loaded here only where no worker does the work. */
    #onPage() {
        return (this.#slices ??= import('./slice-runner.js').then(({ SliceRunner }) => new SliceRunner((news) => this.#hear(news))));
    }
    /** Resolves when it is known who will do the work. A worker that speaks later is used from then on. */
    #open() {
        if (!this.#makeWorker)
            return Promise.resolve();
        const hear = (news) => {
            // Errors lose their class on the way; the page's own run throws the true one.
            if (news.error === undefined)
                this.#hear(news);
            else
                this.#takeBack(news.id);
        };
        const lost = () => {
            this.#worker = undefined;
            for (const id of this.#jobs.keys())
                this.#takeBack(id);
        };
        const started = startWorkers(this.#makeWorker, this.#workers, hear, lost).then((worker) => (this.#worker = worker), () => undefined);
        return Promise.race([started, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    }
    /** Does on the page what the worker could not do. */
    #takeBack(id) {
        const job = this.#jobs.get(id);
        if (job?.inWorker)
            this.#give(job, this.#onPage());
    }
    #hear({ id, done, columns, error }) {
        const job = this.#jobs.get(id);
        if (!job)
            return;
        if (error !== undefined) {
            this.#jobs.delete(id);
            job.reject(error);
            return;
        }
        // Work that was begun anew says nothing new until it is as far as before.
        if (done <= job.update.done)
            return;
        const cohort = columns ? cohortOf(columns) : job.update.cohort;
        job.update = { ...job.update, done, cohort };
        for (const listener of job.listeners) {
            // In a turn of its own: what goes wrong in one listener keeps nothing from the others.
            queueMicrotask(() => {
                if (job.listeners.has(listener))
                    listener.onUpdate?.(job.update);
            });
        }
        if (cohort && done === job.update.size) {
            this.#jobs.delete(id);
            job.resolve(cohort);
        }
    }
}
let service;
/**
 * The service that all elements of a page share, made on first need: its workers are kept. It is state of this module and
 * not of the page, because a second copy of the kit may be of another version, whose men are others.
 */
export const pageCohorts = () => (service ??= new CohortService());
//# sourceMappingURL=cohort-service.js.map