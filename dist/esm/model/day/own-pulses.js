import { normalOf } from '../random.js';
import { MINUTES_BEFORE, MINUTES_PER_DAY } from './span.js';
/** Mean interval of an untreated man, minutes: LH pulses counted every 95 ± 11 minutes (PHY-08). */
export const USUAL_INTERVAL = 95;
/** Minutes after a pulse in which no other comes. Men without testosterone have a pulse every 26 minutes (Genazzani 1990,
 *  sampled every 5) or 54 (Pitteloud 2008, every 10): chosen between. */
const REFRACTORY = 40;
/** Spread of the logarithm of a pulse's size. Assumed. */
const SIZE_SPREAD = 0.3;
/**
 * The man's own pulses of the day and of the hours before it (their minutes are negative). `drive` is the mean signal of
 * that day, 1 = usual: less of it makes pulses rarer and smaller, more of it closer and larger, so that number times size
 * keeps to it.
 */
export function ownPulses(drive, random) {
    const strength = Math.max(drive, 1e-6);
    const beyondRefractory = (USUAL_INTERVAL - REFRACTORY) / Math.sqrt(strength);
    const interval = REFRACTORY + beyondRefractory;
    const usualSize = (strength * interval) / USUAL_INTERVAL;
    const pulses = [];
    for (let at = interval * random() - MINUTES_BEFORE; at < MINUTES_PER_DAY;) {
        const size = usualSize * Math.exp(SIZE_SPREAD * (normalOf(random) - SIZE_SPREAD / 2));
        pulses.push({ minute: Math.floor(at), size, source: 'own' });
        // The sum of two exponential waits has a gamma distribution of shape 2.
        at += REFRACTORY - (beyondRefractory / 2) * Math.log((1 - random()) * (1 - random()));
    }
    return pulses;
}
//# sourceMappingURL=own-pulses.js.map