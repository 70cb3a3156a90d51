import type { Point } from './geometry.js';
import type { SectionInput } from './section-input.js';
import type { SectionPicture } from './section-shapes.js';
/** px; the small circle on the organ that the lens enlarges. */
export declare const RING = 5;
export declare const ringOn: ({ x, y, rx, ry }: Point & {
    readonly rx: number;
    readonly ry: number;
}) => Point;
export declare function sectionPicture(input: SectionInput): SectionPicture;
