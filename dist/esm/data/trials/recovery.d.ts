import type { Trial } from '../types.js';
export declare const recoveryTrials: readonly Trial[];
