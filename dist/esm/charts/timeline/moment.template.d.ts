import { type TemplateResult } from 'lit';
import type { Picture, TimelineDrawing } from './drawing.js';
import type { ValueWords } from './drawing-words.js';
import type { PanelId, PanelValues } from './timeline-input.js';
export interface MomentWords {
    /** "month 18, 6 after stopping" */
    readonly moment: string;
    readonly values: Readonly<Record<PanelId, ValueWords>>;
}
/** The sign of a marker on its curve. */
export declare const signTemplate: (id: PanelId, x: number, y: number, k: number) => TemplateResult;
/**
 * @param flagged whether the line carries a flag at its upper end, and the words of the moment where the drawing is
 *   wide enough; in a narrow one they stand above it as a line of the page
 */
export declare function momentTemplate(drawing: TimelineDrawing, picture: Picture, month: number, values: PanelValues, words: MomentWords, flagged: boolean): TemplateResult;
