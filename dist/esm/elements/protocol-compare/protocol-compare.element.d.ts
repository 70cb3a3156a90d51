import { type PropertyValues, type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * Treatments side by side: two to five protocols on one axis of months, simulated and as published.
 *
 * @summary Compares ways of treating, or of waiting, by hormones, sperm, testis size, harms, evidence and approval.
 * @attr {string} protocols - Ids of the protocols beside the shared one, between spaces; at most five.
 * @fires hpg-scenario-changed - The reader changed the first column, showed a column everywhere, or moved the moment.
 * @fires hpg-moment-changed - The reader moved the moment.
 * @fires hpg-error - Something given could not be used.
 * @csspart body - Controls, columns and keys.
 * @csspart protocol - The select above a column.
 * @csspart columns - The select for the number of columns.
 * @csspart moment - The slider of the moment.
 * @csspart everywhere - The button that shares a column's protocol.
 * @csspart turn - The buttons to columns that are not on screen.
 * @csspart group - A fold with rows.
 * @csspart plot - One small picture.
 * @csspart outside-studied - A line where all columns lie outside what was studied.
 * @csspart rows - The select of which rows are shown.
 * @csspart order - The select of their order.
 * @csspart offers - Waiting and changing nothing, where no column shows them.
 * @csspart evidence - The button behind a published statement.
 * @csspart evidence-mark - The mark that grades a study.
 * @csspart evidence-key - The key to the marks.
 * @cssproperty --hpg-sticky-offset - Height of a fixed bar at the top of the page; the choices stay below it.
 */
export declare class ProtocolCompare extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Ids of the protocols beside the shared one, between spaces. */
    protocols?: string;
    /** Position of the column that the reader has turned to. */
    private turned;
    /** Folds that the reader has opened or closed; others are as the depth has them. */
    private folds;
    private wish;
    private filter;
    private order;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    render(): TemplateResult;
    /** An update is complete only when what is told further has been fetched, or cannot be had. */
    protected getUpdateComplete(): Promise<boolean>;
    /** The whole comparison as one SVG, every column and every marker, with its look written into it. Empty before the first
     *  `updateComplete`. */
    toSvg(): string;
    /** The same as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** One row per protocol and marker at the moment shown: simulated value, start, what is published, sources. Empty before the
     *  first `updateComplete`. */
    toCsv(): string;
}
