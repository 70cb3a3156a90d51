import type { TrialEntry } from './trial.js';
export declare const clinicTrials: readonly TrialEntry[];
