import type { Point } from './geometry.js';
import type { CellKind } from './glyphs.js';
import type { SectionInput } from './section-input.js';
import type { Line, SectionPicture } from './section-shapes.js';
/** In the order of the wall, from outside in. */
export declare const rowOrder: readonly CellKind[];
/** Widest list under the lens, px. */
export declare const LIST_UNDER = 440;
export declare const NAME: {
    readonly size: 14;
    readonly weight: 600;
};
export declare const REMARK = 13;
export interface Ground {
    readonly form: SectionPicture['form'];
    readonly perCm: number;
    readonly beadCount: number;
    readonly beadX: number;
    readonly organX: number;
    readonly lens: Point & {
        readonly scale: number;
    };
    /** x of the glyphs of the list. */
    readonly listX: number;
}
/** Room for words about the organ, beside the beads or the lens, px. */
export declare const leftRoom: (form: SectionPicture["form"], width: number) => number;
/** A text in lines no wider than a room. */
export declare function brokenTo(text: string, look: Line['look'], room: number, measure: SectionInput['measure']): string[];
/** y of the volume's name in the narrow form. */
export declare const VALUE_NARROW = 292;
export declare function groundOf(input: SectionInput): Ground;
/** What stands under the lens, in lines no wider than it. */
export declare const schematicLines: ({ words, measure }: SectionInput, { lens }: Ground) => string[];
