import { type TemplateResult } from 'lit';
import { KitElement } from '../../internal/kit-element.js';
/**
 * The hormone axis as a drawing: what the brain sends, what it hears, what comes from outside the body, and what the
 * testis makes of it, in the state of the shared scenario at its current moment.
 *
 * @summary Hypothalamus, pituitary and testes, with feedback and where each medicine acts.
 * @fires hpg-scenario-changed - The reader changed the scenario here. `scenario` is the new one, `changed` the fields.
 * @fires hpg-moment-changed - The reader moved the moment here. `month` is the new one.
 * @fires hpg-error - Something given to the element could not be used. `reason` says what and why.
 * @csspart drawing - The drawing, an svg.
 * @csspart drawing-beside - The drawing to its left, where two states are compared.
 * @csspart difference - What differs between the two, in words.
 * @csspart prediction - The question what LH will do, and its answer.
 * @csspart behind - What studies say of the chosen part.
 * @csspart explanation - What the chosen part of the drawing does.
 * @csspart outside-studied - A line where something lies outside what was studied.
 * @csspart moment - The slider of months.
 * @cssproperty --hpg-lh-color - Hue of LH; the other hormones have their own property of the same form.
 * @cssproperty --hpg-outside-color - Hue of everything that comes from outside the body.
 * @cssproperty --hpg-paper-color - The ground under the drawing: set it where the page is neither white nor #14181d.
 */
export declare class HpgAxisDiagram extends KitElement {
    #private;
    static styles: import("lit").CSSResult[];
    private chosen?;
    private beside?;
    private guess?;
    /**
     * The drawing as a self-contained SVG text.
     * @throws where nothing is drawn, or what writes it has not arrived: wait for `updateComplete` first.
     */
    toSvg(): string;
    /** The drawing as a PNG. @param scale pixels per CSS pixel */
    toPng(scale?: number): Promise<Blob>;
    /** Every value of the drawing, now and usual, as CSV. As with toSvg, wait for `updateComplete`. */
    toCsv(): string;
    /** Whoever waits for the element waits for all of its words, and for what takes it out of the page. */
    protected getUpdateComplete(): Promise<boolean>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): TemplateResult;
    protected firstUpdated(): void;
    protected updated(): void;
}
