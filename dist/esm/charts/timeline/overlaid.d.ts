import { type DrawingSize, type Picture } from './drawing.js';
import { type Plot } from './panel.js';
import type { PanelChoice } from './sizes.js';
/** Upper end of the axis, % of the man's own start, and its ticks. */
export declare const highestPercent = 150;
export interface OverlayWords {
    /** What the axis counts, and that it ends at 150 %. */
    readonly caption: string;
}
type Corner = readonly [number, number];
/** The line through corners, cut where it goes above a height: drawn along it, it would look as if it stayed there. */
export declare function cutLine(corners: readonly Corner[], top: number): string;
/** The picture in place of the panels. */
export declare function overlaidPicture(plot: Plot, size: DrawingSize, { form }: PanelChoice, above: boolean, overlay: OverlayWords): Picture;
export {};
