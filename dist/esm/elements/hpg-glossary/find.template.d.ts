import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import { type Entry } from './entries.js';
export interface Finding {
    readonly entries: readonly Entry[];
    /** Those that fit what was typed. */
    readonly shown: readonly Entry[];
    readonly typed: string;
    /** Letter that the Tab key reaches. */
    readonly reached: string;
    /** Whether every letter is open. */
    readonly whole: boolean;
}
export interface FindActions {
    readonly type: (words: string) => void;
    readonly toggleWhole: () => void;
    readonly reach: (letter: string) => void;
    readonly go: (letter: string) => void;
}
export declare function findTemplate(voice: Voice, { entries, shown, typed, reached, whole }: Finding, { type, toggleWhole, reach, go }: FindActions): TemplateResult;
