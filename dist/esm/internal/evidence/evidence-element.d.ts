import { type PropertyValues, type TemplateResult } from 'lit';
import { KitElement } from '../kit-element.js';
import { LightContent } from '../light-content.js';
import { type SaidWords } from './site-words.js';
export declare abstract class EvidenceElement extends KitElement {
    #private;
    protected readonly light: LightContent;
    /** The day that decides what is fresh. */
    protected get day(): string;
    /** These elements put the site's words beside each fact themselves, without a voice of its own. */
    takeSiteWords(): void;
    /** Ids that `content` can replace; undefined while they are not known. */
    protected abstract get replaceable(): ReadonlySet<string> | undefined;
    protected willUpdate(changed?: PropertyValues): void;
    /** A fact's words, or those the site puts in their place. */
    protected said(id: string, own: string): SaidWords;
    /** What the page itself has put into a slot. */
    protected siteSlot(name: string): Element | undefined;
    /**
     * Words of the kit in a slot of the page, unless the page has put its own words there; these go before, with a line
     * where they state numbers.
     * @param from where given, the words are only made again when one of these has changed
     */
    protected slotted(name: string, words: TemplateResult | (() => TemplateResult), from?: readonly unknown[]): TemplateResult;
    /** The sentence on what is overdue, or nothing. */
    protected overdue(words: string): unknown;
}
/** Beside the frame's own styles: notes, and folds that are printed open. */
export declare const evidenceElementStyles: import("lit").CSSResult;
