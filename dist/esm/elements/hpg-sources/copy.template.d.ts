import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
import { type Format } from './citation/formats.js';
import type { CopyState } from './copying.js';
import type { SourceEntry } from './filter.js';
export interface CopyChoice {
    /** Id of a source, or all that are listed. */
    readonly which: string;
    readonly format: Format;
}
export declare function copyTemplate(voice: Voice, entries: readonly SourceEntry[], choice: CopyChoice, state: CopyState, choose: (choice: CopyChoice) => void, copy: () => void): TemplateResult;
