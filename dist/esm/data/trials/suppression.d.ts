import type { TrialEntry } from './trial.js';
export declare const suppressionTrials: readonly TrialEntry[];
