import type { AxisShares } from './axis-input.js';
import type { Point } from './track.js';
export declare const TESTIS_LENS = 142;
declare const SECTOR = 22;
export type GermStage = 'typeA' | 'typeB' | 'spermatocytes' | 'roundSpermatids' | 'elongatedSpermatids' | 'sperm';
export interface Cell extends Point {
    readonly angle: number;
}
export interface Tissue {
    readonly centre: Point;
    readonly radius: number;
    /** 0: every germ cell there; 1: none. */
    readonly regression: number;
    readonly germ: Readonly<Record<GermStage, readonly Cell[]>>;
    readonly sertoli: readonly {
        readonly outline: string;
        readonly nucleus: Cell;
        readonly vacuoles: readonly Point[];
    }[];
    readonly leydig: readonly Cell[];
    /** Share of full size, and whether they are at work. */
    readonly leydigSize: number;
    readonly leydigActive: number;
}
/** The tissue for these shares. */
export declare function tissueOf(shares: AxisShares): Tissue;
/** A point on the outer side of the tubule's wall. */
export declare function wallPoint(tissue: Tissue, angle: number, outside?: number): Point;
export { SECTOR };
