import type { TrialEntry } from './trial.js';
export declare const undecanoateTrials: readonly TrialEntry[];
