import { type Box } from './boxes.js';
export interface NotePlace {
    readonly width: number;
    readonly height: number;
    /** The point that the note is about. */
    readonly anchor: {
        readonly x: number;
        readonly y: number;
    };
    /** The note stays inside. */
    readonly area: Box;
    /** What it may not cover. */
    readonly taken: readonly Box[];
    /** Highest and lowest pixel of the curve at each whole pixel of x; see curveExtent. */
    readonly curve: ReadonlyMap<number, readonly [number, number]>;
    /** No place further from the anchor than this is wanted, px. */
    readonly within?: number;
}
/** For each whole pixel of x, the highest and lowest pixel of a curve. Points ascend in x. */
export declare function curveExtent(points: readonly (readonly [number, number])[]): Map<number, [number, number]>;
/** The nearest clear place and how far from its point it is, px; null where there is none. */
export declare function placeNote(place: NotePlace): {
    readonly box: Box;
    readonly away: number;
} | null;
