// Simulates cohorts in slices so short that a page stays quick and a worker hears of newer requests.
import { followMen } from '../../model/cohort/follow-men.js';
import { nextSlice } from './next-slice.js';
/** Longest slice, ms: leaves room in a frame (16 ms) for what the page does itself. */
const sliceMs = 5;
/** Men simulated at a time: the model follows three side by side. */
const batch = 3;
/** News of progress alone come at most once in a frame, ms. */
const newsMs = 16;
export class SliceRunner {
    #tell;
    #works = new Map();
    #running = false;
    #told = 0;
    constructor(tell) {
        this.#tell = tell;
    }
    start(task) {
        this.#works.set(task.id, { task });
        if (!this.#running)
            void this.#run();
    }
    cancel(id) {
        this.#works.delete(id);
    }
    async #run() {
        this.#running = true;
        while (this.#works.size > 0) {
            await nextSlice();
            const work = this.#next();
            if (!work)
                continue;
            const news = advance(work);
            const over = news.error !== undefined || news.done === work.task.size;
            if (over)
                this.#works.delete(news.id);
            if (over || news.columns || performance.now() - this.#told > newsMs) {
                this.#tell(news);
                this.#told = performance.now();
            }
        }
        this.#running = false;
    }
    /** Whoever still waits for a first cohort goes before refinements. */
    #next() {
        const works = [...this.#works.values()];
        return works.find(({ task, progress }) => (progress?.done ?? 0) < task.firstSize) ?? works[0];
    }
}
/** One slice of a work. At least one batch is simulated; no other is begun that would not fit. */
export function advance(work, now = () => performance.now()) {
    const { id, input, seed, from = 0, size, firstSize } = work.task;
    const end = now() + sliceMs;
    try {
        const progress = (work.progress ??= followMen(input, { size, seed, from }));
        const target = progress.done < firstSize && firstSize < size ? firstSize : size;
        let took;
        let at = now();
        do {
            progress.advance(batch);
            took = now() - at;
            at += took;
        } while (progress.done < target && at + took < end);
        const { done } = progress;
        return done < target ? { id, done } : { id, done, columns: firstMen(progress.columns(), target) };
    }
    catch (error) {
        return { id, done: 0, error };
    }
}
/** The first men of those simulated, of whom a batch may have brought some more. */
function firstMen(columns, size) {
    if (columns.size === size)
        return columns;
    const count = size * columns.days.length;
    const values = Object.entries(columns.values).map(([marker, men]) => [marker, men.slice(0, count)]);
    return { ...columns, size, values: Object.fromEntries(values) };
}
//# sourceMappingURL=slice-runner.js.map