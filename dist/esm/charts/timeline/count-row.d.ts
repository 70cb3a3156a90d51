import type { Plot } from './panel.js';
import { type Sheet } from './sheet.js';
/**
 * Draws the row below `top`.
 * @param above the row's name stands above it
 * @param room to the right of the plot for what is counted, px; 0 where there is none
 * @returns the first free y
 */
export declare function drawCounts(sheet: Sheet, plot: Plot, top: number, above: boolean, room: number): number;
