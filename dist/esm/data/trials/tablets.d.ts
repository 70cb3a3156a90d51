import type { Trial } from '../types.js';
export declare const tabletTrials: readonly Trial[];
