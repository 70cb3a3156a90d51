import { type TemplateResult } from 'lit';
import type { Source, Trial } from '../../../data/types.js';
import type { Voice } from '../../../text/index.js';
import type { Replayed } from './replay-trial.js';
import { type ReplayNames } from './replay-words.js';
export type Shown = 'all' | 'outside' | 'fitted' | 'replayed';
/** What has been run so far. */
export interface ReplayState {
    readonly trials: readonly Trial[];
    readonly results: ReadonlyMap<string, Replayed>;
    /** How many have been run so far; undefined where nothing is running. */
    readonly done: number | undefined;
    readonly shown: Shown;
}
export declare function shownTrials({ trials, results, shown }: ReplayState): readonly Trial[];
/** One sentence on how many lie inside; '' before anything has been run. */
export declare function outcomeSentence(voice: Voice, { results, trials }: ReplayState): string;
/** The words above the table. */
export declare function replayAbout(voice: Voice, state: ReplayState): TemplateResult;
/** Cells of a row; the same for the page and for CSV. */
export declare function rowWords(voice: Voice, trial: Trial, { results }: ReplayState, names: ReplayNames): readonly string[];
export declare function headWords(voice: Voice): readonly string[];
export declare function replayTable(voice: Voice, state: ReplayState, names: ReplayNames, sourceOf: (id: string) => Source | undefined): TemplateResult;
export declare function replayControls(voice: Voice, state: ReplayState, show: (shown: Shown) => void, run: () => void, stop: () => void): TemplateResult;
