import type { NoteWords } from './drawing-words.js';
import type { PanelDrawing, Plot } from './panel.js';
import { type Sheet } from './sheet.js';
/**
 * Writes those of the notes that belong to a panel.
 * @param withStudy whether a note names its study where there is room
 * @returns the path of their leaders
 */
export declare const drawNotes: (sheet: Sheet, plot: Plot, panel: PanelDrawing, withStudy: boolean, notes: readonly NoteWords[]) => string;
