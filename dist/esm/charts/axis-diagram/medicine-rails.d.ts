import type { MedicineSite } from './axis-input.js';
import type { Frame } from './frame.js';
import type { Landmarks } from './landmarks.js';
import type { PlacedLabel } from './label-board.js';
import type { Track } from './track.js';
export interface Rail {
    readonly site: MedicineSite;
    /** Pieces, from the outside in: more than one where the rail passes under other lines. */
    readonly pieces: readonly Track[];
    /** Ends in a bar that blocks, not in an arrowhead that feeds. */
    readonly blocks: boolean;
}
export declare const railY: (site: MedicineSite, wanted: Partial<Record<MedicineSite, number>>, frame: Frame, at: Landmarks) => number;
/** Every medicine comes from the right edge, but FSH, whose words stand on the left. */
export declare function railOf(site: MedicineSite, y: number, frame: Frame, at: Landmarks, labels: readonly PlacedLabel[]): Rail;
