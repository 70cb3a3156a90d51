import type { AxisInput } from './axis-input.js';
import type { Frame } from './frame.js';
import type { PlacedLabel } from './label-board.js';
import type { Rail } from './medicine-rails.js';
import type { Brake, SignalLine } from './signal-lines.js';
import type { Tissue } from './tissue.js';
import type { Point } from './track.js';
export interface AxisPicture {
    readonly frame: Frame;
    readonly height: number;
    readonly tissue: Tissue;
    readonly lines: readonly SignalLine[];
    readonly brakes: readonly Brake[];
    readonly rails: readonly Rail[];
    readonly labels: readonly PlacedLabel[];
    /** Where testosterone becomes estradiol. */
    readonly aromatase: Point;
    /** The testis in outline: its place, the size of its usual outline in px of half-height, and the share of it now. */
    readonly organ: Point & {
        readonly half: number;
        readonly share: number;
    };
    /** Hairlines from the figure to the lenses. */
    readonly cones: readonly (readonly [Point, Point])[];
}
/** Everything that is drawn for this input. */
export declare function axisPicture(input: AxisInput): AxisPicture;
