import { referenceMan } from '../man.js';
import { randomOf } from '../random.js';
import { RegimenError } from '../regimen-error.js';
import { simulate } from '../simulate.js';
import { afterPulses, answerTo, dayOf, nasalSpikes, withMean } from './day-axis.js';
import { dosedPulses, nasalDoses, pumped } from './doses.js';
import { ownPulses } from './own-pulses.js';
import { MINUTES_PER_DAY } from './span.js';
/**
 * Simulates one day of a man under a regimen, minute by minute: pulses of GnRH, LH and testosterone. Chance is drawn from
 * `seed` (a whole number from 0 to 4,294,967,295): the same input and seed give the same bytes. The means of LH and
 * testosterone over the day are what simulate gives for it. Throws RegimenError for a wrong input.
 */
export function simulateDay(input, seed) {
    const given = input;
    if (typeof given !== 'object' || given === null)
        throw new RegimenError('simulateDay', 'input', given, 'an object');
    const { man, regimen, onDay } = input;
    checkWhole('onDay', onDay, 36524);
    checkWhole('seed', seed, 0xffffffff);
    const { markers, signals } = simulate({ man, regimen, days: onDay + 1 });
    const lh = on(markers.lh, onDay);
    const testosterone = on(markers.testosterone, onDay);
    const tomorrow = on(markers.testosterone, onDay + 1);
    // The share of testosterone that LH makes. The rest comes from outside, or is made on hCG.
    const answering = Math.min(1, (lh * on(markers.testosterone, 0)) / (on(markers.lh, 0) * testosterone));
    const dosed = dosedPulses(regimen, onDay);
    const own = ownPulses(on(signals.gnrh, onDay) - pumped(dosed), randomOf(seed));
    const shape = afterPulses(own, dosed);
    const answer = answerTo(shape.lh, man?.ageYears ?? referenceMan.ageYears);
    const level = nasalSpikes(nasalDoses(regimen, onDay));
    for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
        const course = testosterone + ((tomorrow - testosterone) * minute) / MINUTES_PER_DAY;
        level[minute] = course * (answering * answer[minute] + (1 - answering) * level[minute]);
    }
    return {
        minutes: Float64Array.from({ length: MINUTES_PER_DAY }, (_, minute) => minute),
        gnrh: dayOf(shape.gnrh),
        lh: withMean(dayOf(shape.lh), lh),
        testosterone: withMean(level, testosterone),
        pulses: [...own, ...dosed].filter(({ minute }) => minute >= 0).sort((a, b) => a.minute - b.minute),
    };
}
function on(column, day) {
    return column[day];
}
function checkWhole(field, given, high) {
    if (typeof given !== 'number' || !Number.isInteger(given) || given < 0 || given > high) {
        throw new RegimenError('simulateDay', field, given, `a whole number from 0 to ${String(high)}`);
    }
}
//# sourceMappingURL=simulate-day.js.map