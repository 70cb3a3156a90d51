// Has cohorts simulated in a worker; used only once the worker has spoken.
import { SharedWork } from './shared-work.js';
/** Bundlers look for exactly this expression. The worker lies one folder up from here in the sources and in dist/. */
export const workerBeside = () => new Worker(new URL('../hpg-cohort-worker.js', import.meta.url), { type: 'module' });
/**
 * Resolves when the worker says that it is there; rejects where it may not start or cannot be loaded.
 * @param lost called when a worker that was there breaks down.
 */
export function startWorker(make, tell, lost) {
    return new Promise((resolve, reject) => {
        const worker = make();
        const send = (message) => worker.postMessage(message);
        worker.onmessage = () => {
            worker.onmessage = ({ data }) => tell(data);
            resolve({ start: send, cancel: send });
        };
        worker.onerror = (event) => {
            // Handled here: nothing for the page to report.
            event.preventDefault();
            worker.terminate();
            lost();
            reject(new Error(event.message));
        };
    });
}
/** As startWorker, for so many workers that share the work. They go together: where one is lost, none is used. */
export async function startWorkers(make, count, tell, lost) {
    if (count === 1)
        return startWorker(make, tell, lost);
    const shared = new SharedWork(tell);
    let gone = false;
    const oneLost = () => {
        if (gone)
            return;
        gone = true;
        shared.end();
        lost();
    };
    const one = () => startWorker(make, (news) => shared.hear(news), oneLost);
    return shared.among(await Promise.all([...Array(count).keys()].map(one)));
}
//# sourceMappingURL=worker-runner.js.map