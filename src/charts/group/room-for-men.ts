// How far above a man's own start the wide band of a group reaches as a rule. Axes have this room from the start, so that nothing
// moves when the band comes.
import type { MarkerId } from '../../data/types.js';

/** Times a man's own start; markers that have no band are left out. */
export const roomForMen: Readonly<Partial<Record<MarkerId, number>>> = {
  lh: 2,
  fsh: 2.3,
  itt: 1.4,
  sperm: 2.3,
  testisVolume: 1.35,
};
