import { type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * @summary Six aligned panels over months: LH, FSH, testosterone in blood and inside the testis, sperm and testis volume, with what was published beside the simulated curve.
 * @fires hpg-scenario-changed - The reader changed the treatment, the man or the moment.
 * @fires hpg-moment-changed - The reader moved the moment.
 * @fires hpg-error - Something given could not be used.
 * @csspart controls - The row of controls.
 * @csspart chart - The drawing with its slider.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of the moment.
 * @csspart handle - The handle at the end of testosterone.
 * @cssproperty --hpg-sperm-color - Hue of the sperm curve; each marker has one.
 */
export declare class RecoveryTimeline extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The drawing as an SVG text that needs no style sheet. Empty before the first rendering. */
    toSvg(): string;
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** The table as CSV: simulated values by month, then the published results. */
    toCsv(): string;
    /** An update is complete only when all of its words stand. */
    protected getUpdateComplete(): Promise<boolean>;
    protected willUpdate(): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
