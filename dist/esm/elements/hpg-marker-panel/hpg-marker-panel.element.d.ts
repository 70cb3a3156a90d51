import { type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * @summary Lab markers at the shared moment beside the ranges of others, their trend, and what is tested when and why.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart checks - What is tested before, on and after.
 * @csspart ranges - Whose ranges are drawn.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; the other markers have their own property of the same form.
 */
export declare class HpgMarkerPanel extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Ids of the sources behind what is shown: statements, ranges, and whose values they are. */
    get sourceIds(): readonly string[];
    /** The drawing as a self-contained SVG text. */
    toSvg(): string;
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** Every marker with value, own usual, trend and range, as CSV. */
    toCsv(): string;
    protected render(): TemplateResult;
}
