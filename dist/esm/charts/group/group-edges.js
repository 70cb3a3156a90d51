import { bandPath } from '../time-axis/line-path.js';
/** Men are sampled weekly, always as long after an injection: of blood testosterone, and of the estradiol made from it, that
 *  would show the lowest values alone. */
export const bandedMarkers = ['sperm', 'testisVolume', 'lh', 'fsh', 'itt'];
/** Shares of the men below the low and the high edge of a band: 8 in 10 men lie in the wide one, half in the narrow one. */
export const wideBand = [0.1, 0.9];
export const narrowBand = [0.25, 0.75];
/**
 * @param bands shares below their edges
 * @param pause resolves when there is time to go on
 * @param holds whether the result is still wanted
 * @returns undefined where it is not
 */
export async function edgesOf(cohort, bands, pause, holds) {
    const edges = new Map();
    for (const id of bandedMarkers) {
        const found = [];
        for (const [low, high] of bands) {
            await pause();
            const lower = cohort.quantile(id, low);
            await pause();
            if (!holds())
                return undefined;
            found.push([lower, cohort.quantile(id, high)]);
        }
        edges.set(id, found);
    }
    return edges;
}
/** One SVG path per band. Before the first dose men are as on its day. */
export function bandPaths(days, edges, { firstMonth, daysPerMonth, x, y, right }) {
    return edges.map(([lower, upper]) => {
        const points = [...days]
            .map((day, index) => ({
            month: day / daysPerMonth,
            low: lower[index] ?? 0,
            high: upper[index] ?? 0,
        }))
            .filter(({ month }) => x(month) <= right + 0.5);
        const [first] = points;
        return bandPath(first ? [{ ...first, month: firstMonth }, ...points] : [], x, y);
    });
}
/** Upper end of the widest band, in the marker's own unit; 0 where there is none. */
export const highestOfBands = (edges) => edges?.[0]?.[1].reduce((most, value) => Math.max(most, value), 0) ?? 0;
/** Low and high edge of each band at the sampled day nearest to a day. */
export function edgesAt(edges, days, day) {
    const spacing = (days[1] ?? 1) - (days[0] ?? 0);
    const index = Math.min(days.length - 1, Math.round(Math.max(0, day) / spacing));
    return edges.map(([lower, upper]) => [lower[index] ?? 0, upper[index] ?? 0]);
}
//# sourceMappingURL=group-edges.js.map