import { type PropertyValues, type TemplateResult } from 'lit';
import { EvidenceElement } from '../../internal/evidence/evidence-element.js';
/**
 * @summary Every source behind what is on the page, filtered by strength and by what was read of it, to be copied as citation, BibTeX or CSL-JSON; and the model's replay of published results, run in the browser.
 *
 * An element of the kit is asked for its sources by its property `sourceIds`; nothing is imported from it.
 *
 * @fires hpg-error - Something given could not be used.
 *
 * @slot answer - The page's own heading and introduction in place of the element's.
 * @csspart filters - The choices above the list.
 * @csspart search - The field that finds a source.
 * @csspart copy - The row that copies.
 * @csspart evidence - A mark that opens what stands behind a statement.
 * @csspart evidence-panel - What a mark opens.
 * @csspart replay - The fold with the replay.
 * @csspart replay-controls - Its button and choice.
 * @csspart overdue - The sentence that something is due for a check.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-ink-color - Text and focus.
 * @cssproperty --hpg-rule-color - Lines.
 * @cssproperty --hpg-outside-color - Edge of the sentence that something is due.
 */
export declare class HpgSources extends EvidenceElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** `page`: the sources behind what is on this page; `all`: every source of the kit. A reader can change it. */
    show?: string | null;
    private filter;
    private choice;
    private opened;
    constructor();
    connectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    /** The listed sources and what the model gave for each published result, as CSV. Empty before the facts are there. */
    toCsv(): string;
    protected get replaceable(): ReadonlySet<string> | undefined;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
    /** A link to a source was followed before the list was there. */
    protected updated(): void;
}
