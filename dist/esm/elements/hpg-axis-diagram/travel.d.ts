import type { AxisPicture } from '../../charts/axis-diagram/axis-picture.js';
/** Lets the markers of a drawing arrive; at once where the reader wants less motion. */
export declare function travel(drawing: SVGSVGElement, picture: AxisPicture): void;
