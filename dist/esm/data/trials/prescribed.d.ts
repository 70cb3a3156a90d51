import type { Trial } from '../types.js';
export declare const prescribedTrials: readonly Trial[];
