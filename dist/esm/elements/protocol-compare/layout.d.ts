import type { MarkerId } from '../../data/types.js';
export interface CompareLayout {
    /** One protocol per screen, names above the pictures. */
    readonly narrow: boolean;
    /** Positions of the columns on screen. */
    readonly shown: readonly number[];
    /** Width of one picture, px. */
    readonly plotWidth: number;
    readonly fontSize: number;
}
/** How many of the columns are on screen at once. */
export declare function capacityOf(width: number, fontSize: number, count: number): number;
/**
 * @param width of the element, px
 * @param fontSize of its text, px
 * @param count of columns
 * @param turned position of the column that the reader has turned to
 */
export declare function layoutOf(width: number, fontSize: number, count: number, turned: number): CompareLayout;
/** Height of a marker's picture, em. Sperm, which readers come for, is the tallest. */
export declare const plotEm: Readonly<Record<MarkerId, number>>;
