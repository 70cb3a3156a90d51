import type { DrawingWords, KeyEntry } from './drawing-words.js';
import { type Sheet } from './sheet.js';
export interface KeySign {
    readonly sign: KeyEntry['sign'];
    readonly x: number;
    /** Middle of the sign. */
    readonly y: number;
}
/** Writes the entries side by side, in as many rows as they need. @returns the signs and the first free y */
export declare function drawKey(sheet: Sheet, words: DrawingWords, left: number, right: number): {
    signs: KeySign[];
    below: number;
};
