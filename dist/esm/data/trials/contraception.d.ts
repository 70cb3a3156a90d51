import type { TrialEntry } from './trial.js';
export declare const contraceptionTrials: readonly TrialEntry[];
