import { type PropertyValues, type TemplateResult } from 'lit';
import { EvidenceElement } from '../../internal/evidence/evidence-element.js';
/**
 * @summary What the words mean, at the depth the reader chose; searched, by letter, each with an anchor `#hpg-term-lh`.
 *
 * @fires hpg-error - A word in `terms` is not in the glossary, or something given could not be used.
 *
 * @slot answer - The page's own heading and introduction in place of the element's.
 * @csspart letters - The row of letters.
 * @csspart search - The search field.
 * @csspart whole - The button that opens every letter.
 * @csspart evidence - A mark that opens what stands behind a number.
 * @csspart evidence-panel - What a mark opens.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-ink-color - Text and focus.
 * @cssproperty --hpg-rule-color - Lines.
 */
export declare class HpgGlossary extends EvidenceElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Ids of the words to show, separated by spaces, for instance "lh fsh"; absent: all. */
    terms?: string | null;
    private typed;
    private reached;
    /** Whether the reader wants to see every word at once. */
    private whole;
    connectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected get replaceable(): ReadonlySet<string> | undefined;
    protected willUpdate(changed: PropertyValues): void;
    /** Ids of the sources behind numbers in the words shown. Empty before they are there. */
    get sourceIds(): readonly string[];
    protected render(): TemplateResult;
    /** A link into the glossary was followed before its words were there. */
    protected updated(): void;
}
