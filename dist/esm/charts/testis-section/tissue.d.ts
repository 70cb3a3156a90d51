import { type GermKind } from './glyphs.js';
import { type Point, type Seat } from './geometry.js';
/** Shares of the man's own start, 1 = usual. */
export interface SectionShares {
    readonly typeB: number;
    readonly spermatocytes: number;
    readonly roundSpermatids: number;
    readonly elongatedSpermatids: number;
    /** Sperm let go into the tubule. */
    readonly sperm: number;
    readonly volume: number;
    readonly leydigMass: number;
    /** Testosterone made inside the testis. */
    readonly itt: number;
}
export interface GermSeat extends Seat {
    /** Whether the cell is there. */
    readonly there: boolean;
}
export interface SertoliCell {
    readonly outline: string;
    readonly nucleus: Seat;
    readonly vacuoles: readonly Point[];
}
export interface Tissue {
    /** Inner radius of the wall, px. */
    readonly radius: number;
    /** Outer radius of the wall, px. */
    readonly outer: number;
    /** 0: all germ cells there; 1: none. */
    readonly regression: number;
    readonly germ: Readonly<Record<GermKind, readonly GermSeat[]>>;
    readonly drawn: Readonly<Record<GermKind, number>>;
    readonly sertoli: readonly SertoliCell[];
    readonly wallCells: readonly Seat[];
    readonly leydig: readonly Seat[];
    readonly leydigRadius: number;
    /** 0 to 1. */
    readonly leydigActive: number;
    readonly neighbours: readonly (Point & {
        readonly r: number;
    })[];
}
/** px; what the round picture shows. */
export declare const LENS = 286;
/** Radius of a resting Leydig cell's glyph, px. */
export declare const LEYDIG = 19;
/** The Leydig cell that the list points at. */
export declare const LEADER_LEYDIG = 10;
/** Sector of the Sertoli cell that the list points at. */
export declare const LEADER_SERTOLI = 13;
/** The tissue for these shares. */
export declare function tissueOf(shares: SectionShares): Tissue;
