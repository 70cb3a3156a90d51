interface Dose {
    readonly minute: number;
    readonly size: number;
}
/** GnRH, and LH not to scale, of the day and the hours before it. */
export declare function afterPulses(own: readonly Dose[], dosed: readonly Dose[]): {
    gnrh: Float64Array;
    lh: Float64Array;
};
/** The testosterone that answers to LH over the day, around 1. */
export declare function answerTo(lh: Float64Array, ageYears: number): Float64Array;
/** Testosterone from doses into the nose over the day, with a mean of 1; steady where there are none. */
export declare function nasalSpikes(doses: readonly Dose[]): Float64Array;
/** The day itself out of a column, or the 24 hours that end `earlier` minutes before it does. */
export declare function dayOf(column: Float64Array, earlier?: number): Float64Array;
/** The same shape with another mean, in place. */
export declare function withMean(shape: Float64Array, mean: number): Float64Array;
export {};
