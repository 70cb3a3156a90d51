import type { Plot } from './panel.js';
import { type Sheet } from './sheet.js';
export interface CourseBar {
    readonly testosterone: boolean;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** SVG path of the doses' ticks. */
    readonly comb: string;
}
/**
 * Draws the bars from `top` on.
 * @param above names stand above the bars instead of beside them
 * @returns the bars and the first free y below them
 */
export declare function drawCourses(sheet: Sheet, plot: Plot, top: number, above: boolean): {
    bars: CourseBar[];
    below: number;
};
