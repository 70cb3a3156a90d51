import { replayTrial, Runs } from './replay-trial.js';
/** Longest slice, ms. */
const sliceMs = 8;
const pause = () => new Promise((resolve) => setTimeout(resolve));
/**
 * @param tell called after each result
 * @param signal stops it between two slices
 */
export async function replayAll(trials, tell, signal) {
    const runs = new Runs();
    let end = performance.now() + sliceMs;
    for (const trial of trials) {
        const replay = replayTrial(trial, runs);
        for (let step = replay.next();; step = replay.next()) {
            if (performance.now() > end) {
                await pause();
                if (signal.aborted)
                    return;
                end = performance.now() + sliceMs;
            }
            if (step.done) {
                tell(step.value);
                break;
            }
        }
    }
}
//# sourceMappingURL=replay-run.js.map