import { type PropertyValues, type TemplateResult } from 'lit';
import { EvidenceElement } from '../../internal/evidence/evidence-element.js';
/**
 * @summary One medicine: where it acts, what it changes in each marker, what is proven and what is not, where it is approved, how long it stays in the body.
 *
 * `medicine` and not `agent` names it: `agent` is the shared scenario's testosterone, for every element alike. Without
 * `medicine` the element shows that one and follows it.
 *
 * @fires hpg-error - Something given could not be used.
 *
 * @slot answer - The page's own name and opening in place of the element's; so with the slots below.
 * @slot where - On where it acts.
 * @slot changes - The table of markers.
 * @slot proven - On what is proven and what is not settled.
 * @slot approval - On approval.
 * @slot body - On how it enters and leaves the body.
 * @slot care - On harms, doses in studies and checks.
 * @csspart sites - The places of the axis.
 * @csspart choose - The choice of another medicine.
 * @csspart fold - A section that is opened when it is wanted.
 * @csspart overdue - The sentence that something is due for a check.
 * @csspart depth - The choice of depth.
 * @csspart error - What was wrong with an attribute.
 *
 * @cssproperty --hpg-outside-color - Hue of what comes from outside: rail and place of action.
 * @cssproperty --hpg-line-color - The chain of places.
 */
export declare class HpgAgent extends EvidenceElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Which medicine, for instance `hcg`; absent: the testosterone of the shared scenario. A reader can look at others. */
    medicine?: string | null;
    /** What the reader looks at instead. */
    private chosen?;
    connectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    /** Ids of the sources behind what is shown. Empty before they are there. */
    get sourceIds(): readonly string[];
    /** The table of markers as CSV. Empty before the facts are there. */
    toCsv(): string;
    protected get replaceable(): ReadonlySet<string> | undefined;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
