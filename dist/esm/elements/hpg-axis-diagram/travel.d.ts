import type { AxisPicture } from '../../charts/axis-diagram/axis-picture.js';
/** Lets the markers of a drawing arrive; at once where the reader wants less motion, and while they are on their way to an
 *  earlier moment: set off anew in every step of a drag, they would never arrive. */
export declare function travel(drawing: SVGSVGElement, picture: AxisPicture): void;
