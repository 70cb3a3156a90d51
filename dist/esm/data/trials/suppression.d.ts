import type { Trial } from '../types.js';
export declare const suppressionTrials: readonly Trial[];
