import type { Course } from '../../data/types.js';
import type { Man } from '../types.js';
import type { PulseTrace } from './pulse-trace.js';
/** A man, what he takes, and which day of it. */
export interface DayInput {
    readonly man?: Partial<Man>;
    readonly regimen: readonly Course[];
    /** A whole number from 0 to 36,524, counted from the start. */
    readonly onDay: number;
}
/**
 * Simulates one day of a man under a regimen, minute by minute: pulses of GnRH, LH and testosterone. Chance is drawn from
 * `seed` (a whole number from 0 to 4,294,967,295): the same input and seed give the same bytes. The means of LH and
 * testosterone over the day are what simulate gives for it. Throws RegimenError for a wrong input.
 */
export declare function simulateDay(input: DayInput, seed: number): PulseTrace;
