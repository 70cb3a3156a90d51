import { type PropertyValues, type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * Of 100 men who stop testosterone, how many have sperm back by 3, 6, 12, 16 and 24 months: published and simulated, each
 * with its own finish line and interval, and what shifts the odds.
 *
 * @summary The odds of recovery of 100 men as figures and as a curve, published and simulated kept apart.
 * @attr {string} line - Finish line in million sperm per mL: 3, 10 or 20.
 * @fires hpg-scenario-changed - The reader changed whose experience is shown, the moment, or chose stopping.
 * @fires hpg-moment-changed - The reader chose another month after stopping.
 * @fires hpg-error - Something given could not be used.
 * @csspart controls - Month, finish line and whose experience.
 * @csspart line - The select of the finish line.
 * @csspart population - The select of whose experience.
 * @csspart published - The published group of 100.
 * @csspart simulated - The simulated group of 100.
 * @csspart array - The picture of a group.
 * @csspart curve - The picture of the curve.
 * @csspart show-stop - The button that shows stopping where the treatment never stops.
 * @csspart shifts - What shifts the odds.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @cssproperty --hpg-sperm-color - Hue of the simulated figures and of the curve.
 */
export declare class HpgRecoveryOdds extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Finish line in million sperm per mL: 3, 10 or 20. */
    line?: string;
    /** What the first sentence answers: `count` (how many of 100), `shifts` (what shifts that) or `not-back`. */
    question?: string;
    /** The reader's finish line. */
    private chosenLine?;
    /** The reader's month while the shared moment lies before stopping. */
    private chosenAfter;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult;
    /** An update is complete only when what is fetched after the first picture is there, or cannot be had. */
    protected getUpdateComplete(): Promise<boolean>;
    /** Both groups and the curve as a self-contained SVG text. Empty before the first `updateComplete`, and where that could not be
     *  fetched. */
    toSvg(): string;
    /** The same as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** One row per month for the simulated men and for each published share. Empty before the first `updateComplete`. */
    toCsv(): string;
}
