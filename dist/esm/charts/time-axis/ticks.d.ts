/** The ticks of an axis that starts at zero, and the value at its upper end. */
export interface ValueTicks {
    /** Ascending, first 0; in the unit of `highest`. */
    readonly values: readonly number[];
    readonly top: number;
}
/**
 * Two to `most` + 1 round ticks from zero.
 * @param highest largest value drawn
 * @param most how many steps at most; 2 for small panels, 3 or 4 for large ones
 */
export declare function niceTicks(highest: number, most?: number): ValueTicks;
/**
 * Ticks of the axis of months, every 1, 2, 3, 6, 12 … months, zero among them.
 * @param pixels length of the axis
 * @param gap smallest distance between two ticks, px
 */
export declare function monthTicks(first: number, last: number, pixels: number, gap?: number): readonly number[];
/**
 * Values of a list that keep a distance from those kept before them, the most wanted first.
 * @param wanted in order of importance
 * @param position pixel of a value
 * @param gap smallest distance between two that stay, px
 * @returns those that stay, ascending
 */
export declare function keepApart(wanted: readonly number[], position: (value: number) => number, gap: number): readonly number[];
