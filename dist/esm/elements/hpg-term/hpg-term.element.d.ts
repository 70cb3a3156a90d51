import { type PropertyValues, type TemplateResult } from 'lit';
import { EvidenceElement } from '../../internal/evidence/evidence-element.js';
/**
 * @summary A word in the page's own text that opens its definition: by pointer, touch, or Enter and Space.
 *
 * Problems are reported to the console and by event only: in running text there is no room for them.
 *
 * @fires hpg-error - The glossary has no such word, or something given could not be used.
 *
 * @slot - The word as it stands in the page's text.
 * @slot definition - The page's own definition in place of the element's.
 * @csspart word - The word.
 * @csspart definition - The box with the definition.
 *
 * @cssproperty --hpg-paper-color - Ground of the definition.
 * @cssproperty --hpg-line-color - Its edge.
 */
export declare class HpgTerm extends EvidenceElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Id of the word in the glossary, for instance "lh"; absent: the text itself. */
    term?: string | null;
    private open;
    protected getUpdateComplete(): Promise<boolean>;
    protected get replaceable(): ReadonlySet<string> | undefined;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
