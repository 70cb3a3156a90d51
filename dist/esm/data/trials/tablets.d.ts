import type { TrialEntry } from './trial.js';
export declare const tabletTrials: readonly TrialEntry[];
