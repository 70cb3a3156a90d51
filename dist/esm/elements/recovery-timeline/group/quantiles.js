// The edges of the bands: what so many of 100 men lie below, worked out bit by bit so that the page stays quick.
import { bandPath } from '../../../charts/time-axis/line-path.js';
import { nextSlice } from '../../../scenario/cohort/next-slice.js';
import { daysPerMonth } from '../../../scenario/scenario.js';
/** Men are sampled weekly, always as long after an injection: of blood testosterone that would show the lowest values alone. */
const banded = ['sperm', 'testisVolume', 'lh', 'fsh', 'itt'];
/** 8 in 10 men, and the middle half: shares of the men below the edges. */
const bands = [
    [0.1, 0.9],
    [0.25, 0.75],
];
/** @param holds whether the result is still wanted @returns undefined where it is not */
export async function edgesOf(cohort, holds) {
    const edges = new Map();
    for (const id of banded) {
        const found = [];
        for (const [low, high] of bands) {
            await nextSlice();
            const lower = cohort.quantile(id, low);
            await nextSlice();
            if (!holds())
                return undefined;
            found.push([lower, cohort.quantile(id, high)]);
        }
        edges.set(id, found);
    }
    return edges;
}
/** The bands as the drawing takes them. Before the first dose men are as on its day. */
export function outlineOf(days, edges, firstMonth) {
    return {
        highest: (id) => edges.get(id)?.[0]?.[1].reduce((most, value) => Math.max(most, value), 0) ?? 0,
        paths: (id, x, y, right) => (edges.get(id) ?? []).map(([lower, upper]) => {
            const points = Array.from(days, (day, index) => ({
                month: day / daysPerMonth,
                low: lower[index] ?? 0,
                high: upper[index] ?? 0,
            })).filter(({ month }) => x(month) <= right + 0.5);
            const [first] = points;
            return bandPath(first ? [{ ...first, month: firstMonth }, ...points] : [], x, y);
        }),
    };
}
//# sourceMappingURL=quantiles.js.map