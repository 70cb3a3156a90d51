import { type PropertyValues, type TemplateResult } from 'lit';
import { EvidenceElement } from '../../internal/evidence/evidence-element.js';
/**
 * @summary One printable page: the scenario in words, simulated and published values, questions to ask, notes, sources.
 *
 * Notes are never read by the element: they are printed with the sheet and stored nowhere.
 *
 * @fires hpg-error - Something given could not be used.
 *
 * @slot answer - The page's own heading and opening in place of the element's.
 * @slot own-questions - Questions of the clinic, below those of the kit.
 * @slot contact - The clinic's address, above the notes.
 * @csspart notes - The field for notes.
 * @csspart print - The button that prints the sheet alone.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-rule-color - Lines.
 * @cssproperty --hpg-line-color - The frame of the notes.
 */
export declare class HpgVisitSheet extends EvidenceElement {
    #private;
    static styles: import("lit").CSSResult[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected get replaceable(): ReadonlySet<string> | undefined;
    /** Ids of the sources behind what is shown. Empty before they are there. */
    get sourceIds(): readonly string[];
    /** Prints this sheet without the rest of the page. */
    print(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
