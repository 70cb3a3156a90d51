import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * @summary Six aligned panels over months: LH, FSH, testosterone in blood and inside the testis, sperm and testis volume, with what was published beside the simulated curve.
 * @fires hpg-scenario-changed - The reader changed the treatment, the man or the moment.
 * @fires hpg-moment-changed - The reader moved the moment.
 * @fires hpg-error - Something given could not be used.
 * @attr {string} time - How time is counted: `months` or `weeks`.
 * @attr {string} curves - How the markers are drawn: `panels`, each with its own unit, or `overlaid` as % of the own start.
 * @csspart controls - The row of controls.
 * @csspart chart - The drawing with its slider.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart told - The published numbers of the words, with their marks of evidence.
 * @csspart more - The fold of further choices.
 * @csspart drawn - The published points of the drawing, with theirs.
 * @csspart stage - The stage of recovery at the moment.
 * @csspart milestones - When the simulated man gets where men wait to get.
 * @csspart stages - The fold of all stages of recovery.
 * @csspart by-hand - What can be done with the bars, and whose they are.
 * @csspart protocol-courses - The button that goes back to the protocol's own medicines.
 * @csspart group - The line on the group of simulated men.
 * @csspart moment - The slider of the moment.
 * @csspart handle - The handles of the bars.
 * @cssproperty --hpg-sperm-color - Hue of the sperm curve; each marker has one.
 */
export declare class RecoveryTimeline extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** How time is counted: months or weeks. */
    time?: string;
    /** How the markers are drawn: panels or overlaid. */
    curves?: string;
    /** The drawing as an SVG text that needs no style sheet. Wait for `updateComplete` first: what writes it is fetched when
     *  somebody does, and the text is empty before that. */
    toSvg(): string;
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** The tables as CSV: simulated values by month, then what was published. As with toSvg, wait for `updateComplete`. */
    toCsv(): string;
    /** Whoever waits for the element waits for all of its words. */
    protected getUpdateComplete(): Promise<boolean>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
