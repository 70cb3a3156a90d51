import { type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * @summary One day of GnRH, LH and testosterone in aligned strips: natural, on testosterone, on a medicine.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart choices - Which days lie side by side.
 * @csspart drawing - The drawing, an svg.
 * @csspart counting - Counting the pulses oneself.
 * @csspart behind - What was seen in people.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; testosterone has its own property of the same form.
 */
export declare class HpgPulseDay extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Days side by side; the answer is about the one chosen last. */
    private chosen;
    private counting;
    private seed;
    connectedCallback(): void;
    /** Ids of the sources behind the marks shown. */
    get sourceIds(): readonly string[];
    /** The drawing as a self-contained SVG text. */
    toSvg(): string;
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** Pulses and means of each day, then its levels every ten minutes, as CSV. */
    toCsv(): string;
    /** An update is complete only when the days are drawn. */
    protected getUpdateComplete(): Promise<boolean>;
    protected render(): TemplateResult;
}
