import { USUAL_INTERVAL } from './own-pulses.js';
import { MINUTES_BEFORE, MINUTES_PER_DAY } from './span.js';
/** Doses this many days apart or closer are a pump's. */
const PUMP_EVERY_DAYS = 0.125;
/** µg under the skin that does half of the most that a dose can do, and that most, in usual pulses: 10 µg, as pumps
 *  give, is a usual one. As in the model of weeks. */
const HALF_DOSE_UG = 5;
const LARGEST_DOSED_PULSE = 1.5;
/** The pulses that gonadorelin makes on the day and in the hours before it (their minutes are negative). */
export function dosedPulses(regimen, onDay) {
    return regimen.flatMap((course) => {
        const { agent, dose, everyDays } = course;
        if (agent !== 'gonadorelin')
            return [];
        const size = (LARGEST_DOSED_PULSE * dose) / (dose + HALF_DOSE_UG);
        const source = everyDays <= PUMP_EVERY_DAYS ? 'pump' : 'injection';
        return minutesOf(course, onDay).map((minute) => ({ minute, size, source }));
    });
}
/** What a pump adds to the mean signal at midnight, 1 = a usual day's pulses. */
export function pumped(pulses) {
    let sum = 0;
    for (const { minute, size, source } of pulses)
        if (source === 'pump' && minute < 0)
            sum += size;
    return (sum * USUAL_INTERVAL) / MINUTES_BEFORE;
}
/** Doses of testosterone into the nose over the same time; none where other testosterone is given at any time, as its
 *  share is not known then. */
export function nasalDoses(regimen, onDay) {
    const outside = regimen.filter(({ agent }) => agent.startsWith('testosterone'));
    if (outside.some(({ agent }) => agent !== 'testosterone-nasal'))
        return [];
    return outside.flatMap((course) => minutesOf(course, onDay).map((minute) => ({ minute, size: course.dose })));
}
function minutesOf({ fromDay, toDay, everyDays }, onDay) {
    const minutes = [];
    const last = Math.floor((toDay - fromDay) / everyDays + 1e-9);
    for (let dose = Math.max(0, Math.floor((onDay - 1 - fromDay) / everyDays)); dose <= last; dose++) {
        const minute = Math.round((fromDay + dose * everyDays - onDay) * MINUTES_PER_DAY);
        if (minute >= MINUTES_PER_DAY)
            break;
        if (minute >= -MINUTES_BEFORE)
            minutes.push(minute);
    }
    return minutes;
}
//# sourceMappingURL=doses.js.map