import { type PropertyValues, type TemplateResult } from 'lit';
import { EvidenceElement } from '../../internal/evidence/evidence-element.js';
/**
 * @summary Kind of low testosterone, wish for a child and present treatment lead to what guidelines discuss and what they advise against, each with its source.
 *
 * What a reader marks stays in the element: it is in no address, no event and no storage, and does not change the shared
 * scenario.
 *
 * @fires hpg-error - An answer given by the page is not known.
 *
 * @slot answer - The page's own heading and opening in place of the element's.
 * @slot contact - The clinic's own link or telephone number, beside the words on talking to a clinician.
 * @csspart answers - The questions.
 * @csspart talk - The words on talking to a clinician.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-ink-color - Text, focus, and the line beside the words on talking to a clinician.
 * @cssproperty --hpg-rule-color - Lines.
 */
export declare class HpgCarePaths extends EvidenceElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Start answer: `primary`, `secondary`, `functional` or `not-known`. */
    kind?: string | null;
    /** Start answer: `now`, `later` or `no`. */
    wish?: string | null;
    /** Start answer: `none` or `testosterone`. */
    treatment?: string | null;
    /** What the reader marked. */
    private marked;
    private announced;
    connectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected willUpdate(changed: PropertyValues): void;
    protected get replaceable(): ReadonlySet<string> | undefined;
    /** Ids of the sources behind what is shown. Empty before they are there. */
    get sourceIds(): readonly string[];
    protected render(): TemplateResult;
}
