// When a curve crosses a level, and what it is on a day. Pure.
/** The value on a day, linear between samples; NaN beyond the end. */
export function onDay({ values, everyDays }, day) {
    const place = day / everyDays;
    const before = Math.floor(place + 1e-9);
    const here = values[before] ?? Number.NaN;
    const next = values[before + 1] ?? here;
    return here + (next - here) * Math.max(0, place - before);
}
/** Mean of the samples from a day on, over so many days; of none of them the value on the day. */
export function meanOver(curve, day, overDays = 0) {
    if (overDays <= 0)
        return onDay(curve, day);
    const { values, everyDays } = curve;
    let sum = 0;
    let count = 0;
    for (let index = Math.ceil(day / everyDays - 1e-9); index * everyDays < day + overDays - 1e-9; index++) {
        const value = values[index];
        if (value === undefined)
            break;
        sum += value;
        count += 1;
    }
    return count === 0 ? Number.NaN : sum / count;
}
/**
 * Days from sinceDay until the level is crossed, interpolated; null where it never is.
 * @param standing whether standing there already counts as crossing at once
 */
export function crossing({ values, everyDays }, level, sinceDay, upward, standing = false) {
    const first = Math.round(sinceDay / everyDays);
    const there = (value) => (upward ? value >= level : value <= level);
    if (standing && there(values[first] ?? Number.NaN))
        return 0;
    for (let index = first + 1; index < values.length; index++) {
        const before = values[index - 1] ?? Number.NaN;
        const now = values[index] ?? Number.NaN;
        if (!there(before) && there(now))
            return (index - 1 + (level - before) / (now - before)) * everyDays - sinceDay;
    }
    return null;
}
//# sourceMappingURL=curve.js.map