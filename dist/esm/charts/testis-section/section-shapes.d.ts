import type { Point } from './geometry.js';
import type { CellKind } from './glyphs.js';
import type { Tissue } from './tissue.js';
export interface Bead extends Point {
    readonly volume: number;
    readonly rx: number;
    readonly ry: number;
    readonly nearest: boolean;
}
export interface Row extends Point {
    readonly kind: CellKind;
    readonly name: readonly string[];
    readonly count: string;
    /** x of the count where it stands in a column of its own. */
    readonly countX: number | null;
    /** From the row to one cell of its kind. */
    readonly leader: readonly [Point, Point] | null;
}
export interface Line extends Point {
    readonly words: string;
    readonly look: 'name' | 'remark' | 'value';
    readonly unit?: string;
    readonly middle?: boolean;
}
export interface SectionPicture {
    readonly form: 'wide' | 'middle' | 'narrow';
    readonly width: number;
    readonly height: number;
    readonly tissue: Tissue;
    readonly lens: Point & {
        readonly scale: number;
    };
    readonly beads: readonly Bead[];
    /** Ends of the string's dots. */
    readonly string: readonly [Point, Point];
    readonly organ: Point & {
        readonly rx: number;
        readonly ry: number;
        readonly usualRx: number;
        readonly usualRy: number;
    };
    readonly cones: readonly (readonly [Point, Point])[];
    readonly rows: readonly Row[];
    readonly lines: readonly Line[];
}
