// Remembers the paths of each drawn series, so that moving the moment costs no geometry.
import { bandPath, linePath, linear } from '../time-axis/index.js';
/** Days closer than this are drawn as one point, px. */
const grain = 2;
/** Grains on either side that a swinging line is averaged over. */
const steadyOver = 5;
/** A swing smaller than this cannot be told from the line's own width, px. */
const smallestSwing = 4;
const keyOf = (frame) => [frame.width, frame.height, frame.top, frame.firstMonth, frame.lastMonth, frame.daysPerMonth].join();
/** x of a month in a plot, px. */
export const monthX = (month, { firstMonth, lastMonth, width }) => ((month - firstMonth) / (lastMonth - firstMonth)) * width;
/** y of a value in a plot, px; zero lies on the lower edge. */
export const valueY = (value, { height, top }) => height - (value / top) * height;
/** A series in grains of a few days: mean, lowest and highest of each. */
function grainsOf(series, { firstMonth, lastMonth, daysPerMonth, width }) {
    const days = Math.max(1, Math.round((grain * (lastMonth - firstMonth) * daysPerMonth) / width));
    const grains = [];
    for (let start = 0; start < series.length; start += days) {
        const end = Math.min(series.length, start + days);
        let [low, high, sum] = [Infinity, -Infinity, 0];
        for (let day = start; day < end; day++) {
            const value = series[day] ?? 0;
            low = Math.min(low, value);
            high = Math.max(high, value);
            sum += value;
        }
        // The first grain starts where the man started, so that the line has no step before the first dose.
        const value = start === 0 ? (series[0] ?? 0) : sum / (end - start);
        grains.push({ month: start === 0 ? 0 : (start + end - 1) / 2 / daysPerMonth, value, low, high });
    }
    return grains;
}
/** Runs of grains that swing up and down inside themselves, rather than pass from one level to another. */
function swings(grains, pixelsPerUnit) {
    const runs = [];
    let run = [];
    grains.forEach((point, index) => {
        const passes = Math.abs((grains[index + 1] ?? point).value - (grains[index - 1] ?? point).value);
        const range = point.high - point.low;
        if (range * pixelsPerUnit >= smallestSwing && range > 2 * passes)
            run.push(point);
        else if (run.length > 0) {
            runs.push(run);
            run = [];
        }
    });
    return run.length > 0 ? [...runs, run] : runs;
}
/** Grains of a swinging run beat with the doses; the mean over a few of them does not. */
function steadied(run) {
    return run.map((point, index) => {
        const near = run.slice(Math.max(0, index - steadyOver), index + steadyOver + 1);
        return { ...point, value: near.reduce((sum, { value }) => sum + value, 0) / near.length };
    });
}
function drawn(series, frame) {
    const x = linear([frame.firstMonth, frame.lastMonth], [0, frame.width]);
    const y = linear([0, frame.top], [frame.height, 0]);
    const grains = grainsOf(series, frame);
    // Before the first dose the man is at his own start.
    const before = { month: frame.firstMonth, value: series[0] ?? 0 };
    const runs = swings(grains, frame.height / frame.top).filter((run) => run.length > 1);
    const steady = new Map(runs.flatMap((run) => steadied(run).map((point) => [point.month, point])));
    const points = grains.map((point) => steady.get(point.month) ?? point);
    const end = { month: frame.lastMonth, value: points.at(-1)?.value ?? before.value };
    return {
        line: linePath([before, ...points, end], x, y),
        swing: runs.map((run) => bandPath(run, x, y)).join(''),
    };
}
export class LineMemo {
    #drawn = new WeakMap();
    /** A daily series from before the first dose to the end. The same object as long as series and frame are the same. */
    draw(series, frame) {
        let bySize = this.#drawn.get(series);
        if (!bySize)
            this.#drawn.set(series, (bySize = new Map()));
        const key = keyOf(frame);
        let paths = bySize.get(key);
        if (!paths) {
            // A change of width makes all older sizes useless; the row's scale may still swing between a few.
            if (bySize.size > 8)
                bySize.clear();
            bySize.set(key, (paths = drawn(series, frame)));
        }
        return paths;
    }
}
//# sourceMappingURL=line-memo.js.map