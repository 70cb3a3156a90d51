import { type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * Why testes shrink and whether they stay so: a tubule cut across with its cells one by one, the organ to scale beside an
 * orchidometer, from before treatment through the smallest size to recovery.
 *
 * @summary Inside the testis: tubule, cells and volume, shrinking and coming back.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart spread - How far simulated men differ in volume.
 * @csspart behind - What was seen in men.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-sperm-color - Hue of the germ line.
 * @cssproperty --hpg-testis-volume-color - Hue of the organ's outline.
 * @cssproperty --hpg-paper-color - The ground under the drawing: set it where the page is neither white nor #14181d.
 */
export declare class HpgTestisSection extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Men simulated to tell how far men differ; the first two hundred come sooner. */
    static men: number;
    disconnectedCallback(): void;
    /** Ids of the sources behind the marks shown, and behind the drawing. */
    get sourceIds(): readonly string[];
    /** The drawing as a self-contained SVG text. */
    toSvg(): string;
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** Cells drawn and when full, shares, volume: as CSV. */
    toCsv(): string;
    protected firstUpdated(): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
