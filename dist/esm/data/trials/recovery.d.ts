import type { TrialEntry } from './trial.js';
export declare const recoveryTrials: readonly TrialEntry[];
