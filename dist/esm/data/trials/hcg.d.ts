import type { Trial } from '../types.js';
export declare const hcgTrials: readonly Trial[];
