/** One pulse of GnRH within the day. */
export interface Pulse {
    /** Whole minute of the day, 0 to 1439. */
    readonly minute: number;
    /** What it makes the pituitary release; a usual pulse of an untreated man = 1. */
    readonly size: number;
    /** The man's own, or gonadorelin: from a pump (more than eight doses a day) or injected. */
    readonly source: 'own' | 'pump' | 'injection';
}
/** One simulated day, one value a minute from midnight (1440 in all). */
export interface PulseTrace {
    /** 0 to 1439. A dose on a whole day is at minute 0. */
    readonly minutes: Float64Array;
    /** GnRH at the pituitary; the peak of a usual pulse of one's own = 1. */
    readonly gnrh: Float64Array;
    /** IU/L. */
    readonly lh: Float64Array;
    /** Total, in blood, ng/dL. */
    readonly testosterone: Float64Array;
    /** In the order of time. */
    readonly pulses: readonly Pulse[];
}
