import type { MarkerId } from '../../data/types.js';
import { type Run } from '../../scenario/run.js';
/** Markers told on the sheet, in order. */
export declare const sheetMarkers: readonly MarkerId[];
/** Ids of the statements that belong to what is shown, each once. */
export declare function statementIds(run: Run, month: number): readonly string[];
/** Ids of the statements that say what to ask at this moment. */
export declare function questionIds(run: Run, month: number): readonly string[];
