// How a pulse of GnRH runs through the axis within hours: into the blood, to LH, to testosterone. Shapes only: the levels
// come from the model of weeks.
import { USUAL_INTERVAL } from './own-pulses.js';
import { addFollower, smooth } from './smooth.js';
import { MINUTES_BEFORE, MINUTES_PER_DAY } from './span.js';
/** Half-times of GnRH, minutes: its release (assumed) and its loss (PK-12: 2.6 to 5.2). */
const GNRH_RELEASE = 2;
const GNRH_LOSS = 4;
/** Half-times of gonadorelin from under the skin, minutes: it peaks at 10 and half is gone 24 later (PK-12). */
const DOSE_RISE = 2.8;
const DOSE_LOSS = 24;
/** Half-time of the LH that a dose lets go, minutes. Shorter than GnRH stays, as the pituitary empties what it has ready:
 *  above 2.5 µg into a vein no more LH comes (PK-12). The figure is assumed. */
const DOSE_BURST = 8;
/** Half-times of LH in blood, minutes (PHY-21, moderate certainty), and the share that leaves at the first (assumed). */
const LH_FAST = 18;
const LH_SLOW = 90;
const LH_FAST_SHARE = 0.4;
/** LH that comes without pulses, as a share of an untreated man's. Assumed. */
const BASAL_LH = 0.1;
/** Minutes from LH to testosterone, and the half-time of testosterone in blood (PHY-23: 10 to 100). */
const LEYDIG_DELAY = 25;
const TESTOSTERONE_HALF = 45;
/** How much of testosterone goes up and down with LH; proteins in blood hold the rest. Set so that the day of a young man
 *  varies by 15 to 20 %. */
const FOLLOWING_LH = 0.6;
/** Minute at which the daily rhythm of testosterone is highest. */
const RHYTHM_PEAK = 420;
/** Half-times of a dose into the nose, minutes, for a peak within the hour (assumed; PHY-23). */
const NASAL_RISE = 20;
const NASAL_LOSS = 60;
/** Height of a usual pulse of one's own whose area is 1: what the two half-times make of it. */
const USUAL_PEAK = 0.08707767493725163;
/** GnRH, and LH not to scale, of the day and the hours before it. */
export function afterPulses(own, dosed) {
    const gnrh = smooth(smooth(inMinutes(own), GNRH_RELEASE), GNRH_LOSS);
    const released = gnrh.slice();
    if (dosed.length > 0) {
        const absorbed = smooth(inMinutes(dosed), DOSE_RISE);
        addFollower(gnrh, absorbed, DOSE_LOSS);
        addFollower(released, absorbed, DOSE_BURST);
    }
    return { gnrh, lh: lhAfter(released) };
}
function lhAfter(released) {
    const fast = LH_FAST_SHARE * LH_FAST;
    const slow = (1 - LH_FAST_SHARE) * LH_SLOW;
    const pulsatile = (fast + slow) / USUAL_INTERVAL / USUAL_PEAK;
    const lh = new Float64Array(released.length).fill((pulsatile * BASAL_LH) / (1 - BASAL_LH));
    addFollower(lh, released, LH_FAST, fast);
    addFollower(lh, released, LH_SLOW, slow);
    return lh;
}
/** The testosterone that answers to LH over the day, around 1. */
export function answerTo(lh, ageYears) {
    const answer = withMean(dayOf(smooth(lh, TESTOSTERONE_HALF), LEYDIG_DELAY), 1);
    const swing = rhythmSwing(ageYears);
    for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
        const rhythm = 1 + swing * Math.cos((2 * Math.PI * (minute - RHYTHM_PEAK)) / MINUTES_PER_DAY);
        answer[minute] = rhythm * (1 + FOLLOWING_LH * (answer[minute] - 1));
    }
    return answer;
}
/** Half of the swing of the daily rhythm as a share of the mean: at 16:00 men of 35 have 22.5 % less than at 8:00, men of
 *  70 have 10 % less (Brambilla 2009, PMC2681273). */
function rhythmSwing(ageYears) {
    return 0.155 - 0.0026 * Math.max(0, ageYears - 35);
}
/** Testosterone from doses into the nose over the day, with a mean of 1; steady where there are none. */
export function nasalSpikes(doses) {
    if (doses.length === 0)
        return new Float64Array(MINUTES_PER_DAY).fill(1);
    return withMean(dayOf(smooth(smooth(inMinutes(doses), NASAL_RISE), NASAL_LOSS)), 1);
}
function inMinutes(doses) {
    const column = new Float64Array(MINUTES_BEFORE + MINUTES_PER_DAY);
    for (const { minute, size } of doses) {
        const at = minute + MINUTES_BEFORE;
        column[at] = column[at] + size / USUAL_PEAK;
    }
    return column;
}
/** The day itself out of a column, or the 24 hours that end `earlier` minutes before it does. */
export function dayOf(column, earlier = 0) {
    return column.slice(MINUTES_BEFORE - earlier, MINUTES_BEFORE + MINUTES_PER_DAY - earlier);
}
/** The same shape with another mean, in place. */
export function withMean(shape, mean) {
    let sum = 0;
    for (const value of shape)
        sum += value;
    for (let at = 0; at < shape.length; at++)
        shape[at] = (shape[at] * mean * shape.length) / sum;
    return shape;
}
//# sourceMappingURL=day-axis.js.map