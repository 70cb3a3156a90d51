import type { AxisInput, MedicineSite } from './axis-input.js';
import type { Frame } from './frame.js';
import type { PlacedLabel } from './label-board.js';
import type { Tissue } from './tissue.js';
import type { Point } from './track.js';
export interface PlacedLabels {
    readonly frame: Frame;
    readonly labels: readonly PlacedLabel[];
    readonly railYs: Partial<Record<MedicineSite, number>>;
    readonly height: number;
    readonly organ: Point & {
        readonly half: number;
    };
}
/** Words and, where they need it, a lower testis lens. */
export declare function placeLabels(input: AxisInput, wanted: Frame, tissue: Tissue): PlacedLabels;
