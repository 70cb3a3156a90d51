import type { MarkerId } from '../../data/types.js';
/** Times a man's own start; markers that have no band are left out. */
export declare const roomForMen: Readonly<Partial<Record<MarkerId, number>>>;
