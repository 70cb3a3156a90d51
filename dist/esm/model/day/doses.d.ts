import type { Course } from '../../data/types.js';
import type { Pulse } from './pulse-trace.js';
/** The pulses that gonadorelin makes on the day and in the hours before it (their minutes are negative). */
export declare function dosedPulses(regimen: readonly Course[], onDay: number): Pulse[];
/** What a pump adds to the mean signal at midnight, 1 = a usual day's pulses. */
export declare function pumped(pulses: readonly Pulse[]): number;
/** Doses of testosterone into the nose over the same time; none where other testosterone is given at any time, as its
 *  share is not known then. */
export declare function nasalDoses(regimen: readonly Course[], onDay: number): {
    minute: number;
    size: number;
}[];
