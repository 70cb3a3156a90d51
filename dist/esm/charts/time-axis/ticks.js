// Round tick values: for a marker's own axis from zero, and for the shared axis of months.
/** From 1 to 2, from 2 to 5, from 5 to 10. */
const roundSteps = [2, 2.5, 2];
/**
 * Two to `most` + 1 round ticks from zero.
 * @param highest largest value drawn
 * @param most how many steps at most; 2 for small panels, 3 or 4 for large ones
 */
export function niceTicks(highest, most = 2) {
    const largest = highest > 0 ? highest : 1;
    let step = 10 ** Math.floor(Math.log10(largest / most));
    // 1, 2, 5, 10, 20, 50 …: each next one is the first that leaves few enough ticks.
    for (let next = 0; Math.floor(largest / step) > most; next++)
        step *= roundSteps[next % 3] ?? 2;
    const values = [];
    for (let index = 0; index * step <= largest * (1 + 1e-9); index++)
        values.push(index * step);
    if (values.length < 2)
        values.push(step);
    return { values, top: Math.max(largest, values.at(-1) ?? largest) };
}
/** Steps that people count months in. */
const monthSteps = [1, 2, 3, 6, 12, 24, 36, 60];
/**
 * Ticks of the axis of months, every 1, 2, 3, 6, 12 … months, zero among them.
 * @param pixels length of the axis
 * @param gap smallest distance between two ticks, px
 */
export function monthTicks(first, last, pixels, gap = 44) {
    const perMonth = pixels / (last - first);
    const step = monthSteps.find((months) => months * perMonth >= gap) ?? 120;
    const ticks = [];
    for (let month = Math.ceil(first / step) * step; month <= last; month += step)
        ticks.push(month === 0 ? 0 : month);
    return ticks;
}
/**
 * Values of a list that keep a distance from those kept before them, the most wanted first.
 * @param wanted in order of importance
 * @param position pixel of a value
 * @param gap smallest distance between two that stay, px
 * @returns those that stay, ascending
 */
export function keepApart(wanted, position, gap) {
    const kept = [];
    for (const value of wanted) {
        if (kept.every((other) => Math.abs(position(other) - position(value)) >= gap))
            kept.push(value);
    }
    return kept.sort((a, b) => a - b);
}
//# sourceMappingURL=ticks.js.map