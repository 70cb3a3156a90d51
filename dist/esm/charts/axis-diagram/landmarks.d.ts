import type { Frame, Lens } from './frame.js';
import type { Tissue } from './tissue.js';
import type { Point } from './track.js';
/** A place in a lens's own drawing, on the stage. */
export declare const inside: (lens: Lens, x: number, y: number) => Point;
export interface Landmarks {
    readonly brakeTestosterone: Point;
    readonly brakeEstradiol: Point;
    readonly brakePituitary: Point;
    /** Where LH arrives, where testosterone leaves for the tubule and for the blood, and where hCG arrives. */
    readonly leydigTop: Point;
    readonly leydigInner: Point;
    readonly leydigOuter: Point;
    readonly leydigLow: Point;
    /** A point of the tubule's wall by direction (degrees), so many lens units outside of it. */
    wall(angle: number, outside: number): Point;
}
export declare function landmarksOf({ brain, testis }: Frame, tissue: Tissue): Landmarks;
