// One hundred men as figures in ten rows: who has reached the finish line, for whom that is not certain, who has not.
const across = 10;
const all = across * across;
/** Head and shoulders in a cell, with the same free ground above and below, so that a rule between rows touches none. */
export function figure(column, row, cell) {
    const n = (share) => (share * cell).toFixed(2);
    const x = (column + 0.5) * cell;
    const y = row * cell;
    const head = `M${(x - 0.15 * cell).toFixed(2)} ${(y + 0.27 * cell).toFixed(2)}a${n(0.15)} ${n(0.15)} 0 1 1 ${n(0.3)} 0a${n(0.15)} ${n(0.15)} 0 1 1 ${n(-0.3)} 0z`;
    const body = `m${n(-0.09)} ${n(0.61)}v${n(-0.24)}a${n(0.17)} ${n(0.17)} 0 0 1 ${n(0.17)} ${n(-0.17)}h${n(0.14)}a${n(0.17)} ${n(0.17)} 0 0 1 ${n(0.17)} ${n(0.17)}v${n(0.24)}z`;
    return head + body;
}
/** From the left under the last row that has anybody counted, up at the last of them, and on to the right. */
function ruleAt(count, cell) {
    const rows = Math.floor(count / across);
    const rest = count % across;
    const width = across * cell;
    const y = rows * cell;
    if (rest === 0)
        return { rule: `M0 ${y.toFixed(2)}H${width.toFixed(2)}`, ruleY: y };
    const step = `M0 ${(y + cell).toFixed(2)}H${(rest * cell).toFixed(2)}V${y.toFixed(2)}H${width.toFixed(2)}`;
    return { rule: step, ruleY: y };
}
/** As many as the two groups of one element go through in a drag. */
const keptArrays = 16;
const kept = new Map();
/** Figures from left to right and from top to bottom: filled to the lower end, hatched to the upper, open after. */
export function iconArray(input) {
    const key = [input.count, input.interval, input.cell].join();
    const known = kept.get(key);
    if (known)
        return known;
    if (kept.size === keptArrays)
        kept.clear();
    const made = arrayOf(input);
    kept.set(key, made);
    return made;
}
function arrayOf({ count, interval, cell }) {
    const [low, high] = interval ?? [count, count];
    const counts = { reached: low, unsure: high - low, open: all - high };
    const from = (first, last) => [...Array(Math.max(0, Math.trunc(last - first))).keys()]
        .map((index) => {
        const man = first + index;
        return figure(man % across, Math.floor(man / across), cell);
    })
        .join('');
    return {
        cell,
        size: across * cell,
        paths: { reached: from(0, low), unsure: from(low, high), open: from(high, all) },
        counts,
        ...ruleAt(count, cell),
    };
}
//# sourceMappingURL=icon-array.js.map