export class SharedWork {
    #tell;
    #jobs = new Map();
    #workers = [];
    #lastId = 0;
    constructor(tell) {
        this.#tell = tell;
    }
    /** Who does the work from now on. */
    among(workers) {
        this.#workers = workers;
        return this;
    }
    start(task) {
        const firstSize = Math.min(task.firstSize, task.size);
        const first = this.#sharesOf(0, firstSize);
        const job = { task, first, shares: [...first, ...this.#sharesOf(firstSize, task.size)] };
        this.#jobs.set(task.id, job);
        for (const share of job.shares) {
            const { id, worker, from, size } = share;
            this.#workers[worker]?.start({ ...task, id, from, size, firstSize: first.includes(share) ? size : 0 });
        }
    }
    cancel(id) {
        const job = this.#jobs.get(id);
        this.#jobs.delete(id);
        for (const share of job?.shares ?? [])
            this.#workers[share.worker]?.cancel(share.id);
    }
    /** Says no more: the work is done elsewhere. */
    end() {
        this.#jobs.clear();
    }
    /** What a worker says of its share. */
    hear({ id, done, columns, error }) {
        for (const job of this.#jobs.values()) {
            const share = job.shares.find((each) => each.id === id);
            if (!share)
                continue;
            if (error !== undefined) {
                this.cancel(job.task.id);
                this.#tell({ id: job.task.id, done: 0, error });
                return;
            }
            share.done = done;
            if (columns)
                share.columns = columns;
            this.#report(job);
            return;
        }
    }
    #report(job) {
        const { id, size } = job.task;
        const done = job.shares.reduce((sum, share) => sum + share.done, 0);
        const all = joined(job.shares);
        if (all) {
            this.#jobs.delete(id);
            this.#tell({ id, done: size, columns: all });
            return;
        }
        const first = joined(job.first);
        if (first)
            job.first = [];
        this.#tell(first ? { id, done, columns: first } : { id, done });
    }
    /** The men from one to another, shared out; a worker follows three at a time, so no share but the last has others left. */
    #sharesOf(from, to) {
        const each = 3 * Math.ceil((to - from) / this.#workers.length / 3);
        return this.#workers
            .map((_, worker) => {
            const begin = Math.min(to, from + worker * each);
            return { id: ++this.#lastId, worker, from: begin, size: Math.min(to, begin + each) - begin, done: 0 };
        })
            .filter(({ size }) => size > 0);
    }
}
/** Man after man; undefined while a share is missing, or where there is none. */
function joined(shares) {
    const parts = shares.flatMap(({ columns }) => columns ?? []);
    const [one] = parts;
    if (!one || parts.length < shares.length)
        return undefined;
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    const markers = Object.keys(one.values);
    const values = markers.map((marker) => {
        const men = new Float32Array(size * one.days.length);
        let at = 0;
        for (const part of parts) {
            men.set(part.values[marker], at);
            at += part.values[marker].length;
        }
        return [marker, men];
    });
    return { ...one, size, values: Object.fromEntries(values) };
}
//# sourceMappingURL=shared-work.js.map