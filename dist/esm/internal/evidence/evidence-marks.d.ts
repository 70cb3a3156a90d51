import { type TemplateResult } from 'lit';
import type { Reviewed } from '../../data/types.js';
import type { KitElement } from '../kit-element.js';
import type { MarkedFact } from './marked-fact.js';
/**
 * The evidence behind what one element shows. Put `mark(fact)` behind each number or statement and `popover()` once, at the
 * end of the shadow root; add `evidenceMarkStyles` to its styles.
 */
export declare class EvidenceMarks {
    #private;
    constructor(host: KitElement);
    /** The day that decides what is fresh: the host's `today`, or the day where the page is read. */
    get day(): string;
    /** Resolves when everything that has been asked for is there, or could not be fetched. */
    get settled(): Promise<unknown>;
    /** Ids of the sources behind every mark drawn so far: what a list of the page's sources asks its elements for. */
    get sourceIds(): readonly string[];
    /** A small button with the mark of the fact's strength; opens the popover. */
    mark(fact: MarkedFact): TemplateResult;
    /** What a mark opens: once per element, at the end of its shadow root. */
    popover(): TemplateResult;
    /** A line where any of the facts shown is past the day of its next check; nothing where all are fresh. */
    overdue(facts: readonly Reviewed[]): unknown;
    /** Words that state a fact; once it has expired, its sources in their place. */
    current(fact: MarkedFact, words: unknown): unknown;
}
/** For the shadow root of an element with evidence marks. */
export declare const evidenceMarkStyles: import("lit").CSSResult;
