import type { Plot } from './panel.js';
import { type Sheet } from './sheet.js';
export interface MonthAxis {
    readonly y: number;
    readonly ticks: readonly number[];
    readonly below: number;
}
/** Months after stopping that people quote, the most quoted first; 16 goes first where room is short. */
export declare const quotedAfter: number[];
/** Months of the ticks of a plot. */
export declare function plotMonths(sheet: Sheet, { x, state, words, left, right }: Plot): readonly number[];
/** Draws the axis below `top`. */
export declare function drawMonths(sheet: Sheet, plot: Plot, top: number): MonthAxis;
