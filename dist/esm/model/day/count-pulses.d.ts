/** How samples are taken and what counts as a pulse. */
export interface PulseCount {
    /** Minutes between samples: 10 if absent, as in the study of men that the model's pulses follow (PHY-08). */
    readonly everyMinutes?: number;
    /** Rise over the lowest value since the last pulse, as a share of that value: 0.2 if absent. */
    readonly rise?: number;
    /** Smallest rise that the laboratory can tell, in the unit of the levels: 0.3 if absent, for LH in IU/L. */
    readonly leastRise?: number;
}
/**
 * The minutes at which the pulses in `levels` (one value a minute) peak. A pulse has begun when a sample stands high
 * enough over the lowest one since the peak before; it has peaked when the next sample is lower.
 */
export declare function countPulses(levels: Float64Array, how?: PulseCount): number[];
