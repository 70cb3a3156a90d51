import { type TemplateResult } from 'lit';
import type { GlossaryTerm } from '../../data/glossary/term.js';
import type { Source } from '../../data/types.js';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { MarkedStatement } from '../../internal/evidence/marked-fact.js';
import type { SaidWords } from '../../internal/evidence/site-words.js';
import type { Voice } from '../../text/index.js';
import type { Entry, LetterGroup } from './entries.js';
/** "hpg-term-lh": where a link in the page goes. */
export declare const anchorOf: (id: string) => string;
export interface TermsOptions {
    /** Level of the heading of a letter; none where there are few words, which are not folded. */
    readonly headingLevel?: number;
    /** Whether every letter is open: something is looked for, or the reader wants to see all. */
    readonly open: boolean;
    /** Whether this glossary gives its words their ids: only one on a page can. */
    readonly anchors: boolean;
    /** The definition as it is said, perhaps by the site. */
    readonly said: (entry: Entry) => SaidWords;
    /** The word as a fact, where a number or finding in it was read somewhere. */
    readonly fact: (entry: Entry) => MarkedStatement | undefined;
    readonly marks: EvidenceMarks;
    /** Where a number in it was read. */
    readonly sources: (entry: Entry) => readonly Source[];
    /** Names of words that help to understand it. */
    readonly see: (entry: Entry) => readonly string[];
}
/** What a word's mark opens; words that only explain carry none. */
export declare function wordFact({ id, meaning, strength, sources, ...dates }: GlossaryTerm): MarkedStatement | undefined;
export declare const termsTemplate: (voice: Voice, groups: readonly LetterGroup[], options: TermsOptions) => TemplateResult;
