import type { Box } from './boxes.js';
/** SVG path of a vertical line from top to bottom, broken at every box it would cross. */
export declare function verticalPath(x: number, top: number, bottom: number, boxes: readonly Box[]): string;
