import { runWithStops } from './run.js';
import { stepsPerDayOf } from './stretches.js';
/**
 * A function that runs (checked) inputs and remembers the last `size` of them: an input that agrees with one of these up
 * to a day (same man, same doses until then) goes on from there. The result is the same to the last bit.
 */
export function rememberingRuns(size) {
    let remembered = [];
    return (input) => {
        let begun;
        for (const { input: other, stops } of remembered) {
            const agreed = agreedUntil(input, other);
            const stop = stops.findLast(({ day }) => day <= agreed && day <= input.days);
            if (stop && stop.day > (begun?.day ?? 0))
                begun = stop;
        }
        const { trajectory, stops } = runWithStops(input, turningDays(input), begun);
        const kept = begun ? [begun, ...stops] : stops;
        remembered = [{ input, stops: kept }, ...remembered].slice(0, size);
        return trajectory;
    };
}
/** The whole days just before something begins or ends. */
function turningDays({ regimen, days }) {
    const turns = regimen.flatMap(({ fromDay, toDay }) => [Math.ceil(fromDay) - 1, Math.ceil(toDay) - 1]);
    return [...new Set(turns)].filter((day) => day > 0 && day < days).sort((one, other) => one - other);
}
/** The last whole day up to which two runs are the same. */
function agreedUntil(one, other) {
    const fields = Object.keys({ ...one.man, ...other.man });
    if (fields.some((field) => one.man[field] !== other.man[field]))
        return 0;
    if ((one.everyDays ?? 1) !== (other.everyDays ?? 1) || stepsPerDayOf(one) !== stepsPerDayOf(other))
        return 0;
    let agreed = Math.floor(Math.min(one.days, other.days));
    for (let at = 0; at < Math.max(one.regimen.length, other.regimen.length); at++) {
        agreed = Math.min(agreed, Math.ceil(firstDifference(one.regimen[at], other.regimen[at])) - 1);
    }
    return agreed;
}
/** Day of the first dose that only one of the two courses has. */
function firstDifference(one, other) {
    if (!one || !other)
        return (one ?? other)?.fromDay ?? Infinity;
    const same = one.agent === other.agent &&
        one.dose === other.dose &&
        one.everyDays === other.everyDays &&
        one.fromDay === other.fromDay;
    if (!same)
        return Math.min(one.fromDay, other.fromDay);
    return one.toDay === other.toDay ? Infinity : Math.min(one.toDay, other.toDay);
}
//# sourceMappingURL=resume.js.map