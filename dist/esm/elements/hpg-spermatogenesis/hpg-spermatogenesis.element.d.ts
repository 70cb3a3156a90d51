import { type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * Why sperm take months to return: the wall of a tubule unrolled along the days from stem cell to semen, where it empties on
 * testosterone and how it fills again, with the cells of one day to follow.
 *
 * @summary The line from stem cell to semen, day by day.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart follow - The slider that picks the cells to follow.
 * @csspart followed - What becomes of the followed cells.
 * @csspart behind - What was measured in men.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-sperm-color - Hue of the germ line.
 * @cssproperty --hpg-paper-color - The ground under the drawing: set it where the page is neither white nor #14181d.
 */
export declare class HpgSpermatogenesis extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Month in which the cells set off that the reader picked. */
    private followedMonth?;
    /** Ids of the sources behind the marks shown. */
    get sourceIds(): readonly string[];
    /** The drawing as a self-contained SVG text. */
    toSvg(): string;
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** Stages with their days, cells drawn and shares, and what becomes of the followed cells: as CSV. */
    toCsv(): string;
    protected render(): TemplateResult;
}
