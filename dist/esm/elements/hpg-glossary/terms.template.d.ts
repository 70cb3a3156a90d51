import { type TemplateResult } from 'lit';
import type { Source } from '../../data/types.js';
import type { SaidWords } from '../../internal/evidence/site-words.js';
import type { Voice } from '../../text/index.js';
import type { Entry, LetterGroup } from './entries.js';
/** "hpg-term-lh": where a link in the page goes. */
export declare const anchorOf: (id: string) => string;
export interface TermsOptions {
    /** Level of the heading of a letter; none where there are few words. */
    readonly headingLevel?: number;
    /** Whether this glossary gives its words their ids: only one on a page can. */
    readonly anchors: boolean;
    /** The definition as it is said, perhaps by the site. */
    readonly said: (entry: Entry) => SaidWords;
    /** Where a number in it was read. */
    readonly sources: (entry: Entry) => readonly Source[];
    /** Names of words that help to understand it. */
    readonly see: (entry: Entry) => readonly string[];
}
export declare function termsTemplate(voice: Voice, groups: readonly LetterGroup[], options: TermsOptions): TemplateResult;
