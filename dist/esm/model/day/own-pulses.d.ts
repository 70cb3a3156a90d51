import type { Random } from '../random.js';
import type { Pulse } from './pulse-trace.js';
/** Mean interval of an untreated man, minutes: LH pulses counted every 95 ± 11 minutes (PHY-08). */
export declare const USUAL_INTERVAL = 95;
/**
 * The man's own pulses of the day and of the hours before it (their minutes are negative). `drive` is the mean signal of
 * that day, 1 = usual: less of it makes pulses rarer and smaller, more of it closer and larger, so that number times size
 * keeps to it.
 */
export declare function ownPulses(drive: number, random: Random): Pulse[];
