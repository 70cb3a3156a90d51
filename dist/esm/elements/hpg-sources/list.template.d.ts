import { type TemplateResult } from 'lit';
import type { EvidenceMarks } from '../../internal/evidence/evidence-marks.js';
import type { SaidWords } from '../../internal/evidence/site-words.js';
import type { Voice } from '../../text/index.js';
import { type SourceEntry } from './filter.js';
import type { Statement } from './statements/statement.js';
/** What the list needs of its element. */
export interface ListContext {
    readonly voice: Voice;
    readonly today: string;
    /** A statement's words, or the site's in their place. */
    readonly said: (statement: Statement) => SaidWords;
    /** Whether this list gives its sources their ids: only one on a page can. */
    readonly anchors: boolean;
    /** Sources whose statements are shown: all of them at once would be thousands of lines that few want. */
    readonly opened: ReadonlySet<string>;
    readonly toggle: (id: string, open: boolean) => void;
    /** Whether every letter is open: something is looked for. */
    readonly open: boolean;
    readonly marks: EvidenceMarks;
}
/** "hpg-source-liu-2006": where a link in the page goes. */
export declare const anchorOf: (id: string) => string;
export declare function listTemplate(context: ListContext, entries: readonly SourceEntry[]): TemplateResult;
