import type { TrialEntry } from './trial.js';
export declare const prescribedTrials: readonly TrialEntry[];
