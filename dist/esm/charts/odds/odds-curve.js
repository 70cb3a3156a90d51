// The share of 100 men over the months after stopping: the simulated line with its band, and what was published.
import { bandPath, linear, linePath } from '../time-axis/index.js';
/** Months that published follow-ups and readers ask about. */
export const followUps = [3, 6, 12, 16, 24];
const lastMonth = 24;
/** Height of the plot, px at the default text size. */
const plotHeight = 250;
/** Room that the number of a month needs, px at the default text size. */
const monthRoom = 20;
/** The point of a series at or last before a month. */
export function pointAt(series, month) {
    // Half a day: a follow-up counts in whole days.
    return series.filter((point) => point.month <= month + 0.017).at(-1);
}
export function oddsCurve({ width, k, simulated, published, chosen, held, moment }) {
    const left = 34 * k;
    const right = width - 14 * k;
    const top = 16 * k;
    const bottom = top + plotHeight * k;
    const x = linear([0, lastMonth], [left, right]);
    const y = linear([0, 100], [bottom, top]);
    const at = pointAt(simulated, chosen);
    const written = [];
    for (const month of [chosen, 0, ...followUps]) {
        if (written.every((other) => Math.abs(x(other) - x(month)) >= monthRoom * k))
            written.push(month);
    }
    return {
        width,
        height: bottom + 28 * k,
        k,
        left,
        right,
        top,
        bottom,
        line: linePath(simulated.map(({ month, share }) => ({ month, value: share })), x, y),
        band: bandPath(simulated, x, y),
        points: published.map(({ month, share, interval, along = 'y', shape }) => ({
            x: x(month),
            y: y(share),
            shape,
            ...(interval && {
                whisker: along === 'y'
                    ? { along, from: y(interval[0]), to: y(interval[1]) }
                    : { along, from: x(interval[0]), to: x(interval[1]) },
            }),
        })),
        chosenX: x(chosen),
        chosenY: at ? y(at.share) : null,
        held: held && [y(held[1]), y(held[0])],
        momentX: moment === null ? null : x(moment),
        months: [0, ...followUps].map((month) => ({
            month,
            x: x(month),
            chosen: month === chosen,
            written: written.includes(month),
        })),
        shares: [0, 50, 100].map((share) => ({ share, y: y(share) })),
    };
}
//# sourceMappingURL=odds-curve.js.map