/** Maps a number to pixels. */
export type Scale = (value: number) => number;
/** A scale that can also be read backwards. */
export interface LinearScale extends Scale {
    /** Value at a pixel. */
    readonly invert: Scale;
}
/** A straight map of a domain to pixels, e.g. months to x, or 0 … top to y (with a reversed range). */
export declare function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): LinearScale;
