import { nothing, type TemplateResult } from 'lit';
import type { Reviewed, Source } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
import type { SaidWords } from './site-words.js';
/** "22 November 2026", as the language writes it. */
export declare function dayWords(voice: Voice, day: string): string;
/** One sentence where any of the facts is past its due date; nothing where all are fresh. */
export declare function overdueWords(voice: Voice, facts: Iterable<Reviewed>, today: string): string;
/** The sources of a fact by their short names, each opening the source. */
export declare function sourceLinks(sources: readonly Source[]): TemplateResult;
/** What is shown of a number: itself, or once it has expired only where it can be read. */
export declare function currentOrSource(voice: Voice, fact: Reviewed, today: string, words: unknown, sources: readonly Source[]): unknown;
/** Where a number that has expired can be read. */
export declare function foldedTemplate(voice: Voice, fact: Reviewed, sources: readonly Source[]): TemplateResult;
/** That nothing was found has expired too: there is no source to open. */
export declare const searchedLongAgo: (voice: Voice, fact: Reviewed) => TemplateResult;
/** The sentence on what is overdue as a paragraph, or nothing. */
export declare function overdueTemplate(voice: Voice, facts: Iterable<Reviewed>, today: string): TemplateResult | typeof nothing;
/** Words with the line that the site, not the kit, states them, where it does. */
export declare function saidTemplate(voice: Voice, { words, bySite }: SaidWords): unknown;
