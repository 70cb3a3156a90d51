// The places in the two lenses between which lines and medicines run.
import type { Frame, Lens } from './frame.js';
import type { Tissue } from './tissue.js';
import { wallPoint } from './tissue.js';
import type { Point } from './track.js';

/** A place in a lens's own drawing, on the stage. */
export const inside = (lens: Lens, x: number, y: number): Point => ({
  x: lens.x + x * lens.scale,
  y: lens.y + y * lens.scale,
});

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

export function landmarksOf({ brain, testis }: Frame, tissue: Tissue): Landmarks {
  const beside = (index: number, dx: number, dy: number): Point => {
    const cell = tissue.leydig[index] ?? { x: 0, y: 0 };
    return inside(testis, cell.x + dx, cell.y + dy);
  };
  return {
    brakeTestosterone: inside(brain, 86, -58),
    brakeEstradiol: inside(brain, 79, -97),
    brakePituitary: inside(brain, 98, 70),
    leydigTop: beside(1, -1, -14),
    leydigInner: beside(4, -10, 8),
    leydigOuter: beside(7, 13, 0),
    leydigLow: beside(9, 16, 6),
    wall(angle, outside) {
      const { x, y } = wallPoint(tissue, angle, outside);
      return inside(testis, x, y);
    },
  };
}
