import { type TemplateResult } from 'lit';
import type { Picture, TimelineDrawing } from './drawing.js';
import type { PanelDrawing } from './panel.js';
/** The line of a marker with its dash; also used alone as a sparkline. */
export declare const seriesTemplate: ({ id, line }: PanelDrawing, k: number) => TemplateResult;
/** Lines, points and texts of a picture; made once, so that a moving moment costs nothing here. */
export declare function pictureTemplate(picture: Picture, drawing: TimelineDrawing): TemplateResult;
