import type { Trial } from './types.js';
/** Fitted results shaped the model; replayed ones were kept away from it and show how well it does unseen. */
export declare const trials: readonly Trial[];
