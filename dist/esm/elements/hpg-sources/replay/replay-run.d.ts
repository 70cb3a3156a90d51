import type { Trial } from '../../../data/types.js';
import { type Replayed } from './replay-trial.js';
/**
 * @param tell called after each result
 * @param signal stops it between two slices
 */
export declare function replayAll(trials: readonly Trial[], tell: (result: Replayed) => void, signal: AbortSignal): Promise<void>;
