// Replays every published result in slices, so that the page answers while it runs, and stops when it is told to.
import type { Trial } from '../../../data/types.js';
import { replayTrial, Runs, type Replayed } from './replay-trial.js';

/** Longest slice, ms. */
const sliceMs = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * @param tell called after each result
 * @param signal stops it between two slices
 */
export async function replayAll(
  trials: readonly Trial[],
  tell: (result: Replayed) => void,
  signal: AbortSignal,
): Promise<void> {
  const runs = new Runs();
  let end = performance.now() + sliceMs;
  for (const trial of trials) {
    const replay = replayTrial(trial, runs);
    for (let step = replay.next(); ; step = replay.next()) {
      if (performance.now() > end) {
        await pause();
        if (signal.aborted) return;
        end = performance.now() + sliceMs;
      }
      if (step.done) {
        tell(step.value);
        break;
      }
    }
  }
}
