import type { Point } from './track.js';
export declare const BRAIN_LENS = 132;
export type Form = 'wide' | 'middle' | 'narrow';
export interface Lens extends Point {
    readonly radius: number;
    /** Stage px per unit of the lens's own drawing. */
    readonly scale: number;
}
export interface Frame {
    readonly form: Form;
    readonly width: number;
    readonly nameSize: number;
    /** Words left of the lenses: their edge next to the lens, and the room they have. */
    readonly left: {
        readonly x: number;
        readonly room: number;
        readonly anchor: 'start' | 'end';
    };
    /** Words right of the rails. */
    readonly right: {
        readonly x: number;
        readonly room: number;
    };
    readonly brain: Lens;
    /** Least distance of the testis lens from the top; words on the right may push it down. */
    readonly testis: Lens;
    /** Where blood testosterone and estradiol rise. */
    readonly railX: number;
    /** Where FSH and LH go down. */
    readonly fshX: number;
    readonly lhX: number;
    readonly estradiolX: number;
    /** Room for words over the brain lens on a phone. */
    readonly headroom: number;
    readonly figure: {
        readonly scale: number;
    } | null;
}
/** The composition for a room of so many px at a text size of 16 px.
 *  @param leastLeft px that the longest word left of the lenses needs
 *  @param leastRight px that the longest word right of the rails needs */
export declare function frameFor(width: number, bare?: boolean, leastLeft?: number, leastRight?: number): Frame;
/** Centres and radii, in the figure's own drawing, of the two rings on the figure. */
export declare const FIGURE_RINGS: {
    readonly brain: {
        readonly x: 126;
        readonly y: 128;
        readonly r: 21;
    };
    readonly testis: {
        readonly x: 168;
        readonly y: 580;
        readonly r: 31;
    };
};
/** How far the pelvis stands below its place in the figure's own drawing: the trunk is dotted, and gives. */
export declare const figureDrop: ({ testis }: Frame, scale: number) => number;
/** The figure's upper edge: its head stands level with the brain lens. */
export declare const figureTop: (frame: Frame, scale: number) => number;
