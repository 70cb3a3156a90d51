import type { PanelDrawing, Plot } from './panel.js';
import { type Sheet } from './sheet.js';
/**
 * Writes the notes of a panel.
 * @param withStudy whether a note names its study where there is room
 * @returns the path of their leaders
 */
export declare const drawNotes: (sheet: Sheet, plot: Plot, panel: PanelDrawing, withStudy: boolean) => string;
