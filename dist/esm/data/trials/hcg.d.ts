import type { TrialEntry } from './trial.js';
export declare const hcgTrials: readonly TrialEntry[];
