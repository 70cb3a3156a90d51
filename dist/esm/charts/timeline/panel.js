import { pixelPath } from '../time-axis/line-path.js';
import { linear } from '../time-axis/scales.js';
import { straightRuns } from '../time-axis/straight-runs.js';
import { thinSeries } from '../time-axis/thin-series.js';
import { niceTicks } from '../time-axis/ticks.js';
import { roomForMen } from '../group/room-for-men.js';
import { textLooks, widthOf, write } from './sheet.js';
import { finishLineMPerMl } from './trial-conditions.js';
/** Length of a tick, and from its outer end to the number, px. */
const tickLength = 5;
const tickGap = 4;
/** From the plot's left edge to the end of a tick's number. */
export const tickRoom = tickLength + tickGap;
/** A published point nearer than this to another is not drawn, px; the table has all. */
const tooClose = 7.5;
/** Ticks of a panel in the unit shown. */
export function panelAxis(plot, id, large) {
    const { state, words } = plot;
    const series = state.input.series[id];
    let highest = Math.max(state.start[id] * (roomForMen[id] ?? 1), plot.group?.highest(id) ?? 0);
    for (let day = 0; day < series.length; day++)
        highest = Math.max(highest, series[day] ?? 0);
    for (const { panel, value, interval } of state.places) {
        if (panel === id)
            highest = Math.max(highest, value, interval?.of === 'value' ? interval.high : 0);
    }
    return niceTicks(highest * 1.04 * words.factor[id], large ? 3 : 2);
}
/** The numbers at a panel's ticks, widest room they need, px. */
export function tickWidth(sheet, plot, id, large) {
    const { values } = panelAxis(plot, id, large);
    return Math.max(...values.map((value) => widthOf(sheet, 'tick', plot.words.number(value))));
}
/** The points of a line that fall on the axis; while a course is dragged the run may be longer than that. */
function seriesOf({ state: { input, start }, x, right }, id) {
    const points = thinSeries(input.series[id], input.daysPerMonth, x(1) - x(0));
    return [{ month: input.firstMonth, value: start[id] }, ...points.filter((point) => x(point.month) <= right + 0.5)];
}
function published(places, x, y) {
    const points = [];
    for (const { month, value, interval, apart } of places) {
        const point = { x: x(month), y: y(value), shape: apart ? 'square' : 'circle' };
        if (points.some((other) => Math.hypot(other.x - point.x, other.y - point.y) < tooClose))
            continue;
        const ends = interval?.of === 'month' ? x : y;
        const along = interval?.of === 'month' ? 'x' : 'y';
        points.push(interval ? { ...point, whisker: { along, from: ends(interval.low), to: ends(interval.high) } } : point);
    }
    return points;
}
/** Draws a panel; writes its tick numbers on the sheet. @param large whether it has room for more ticks */
export function drawPanel(sheet, plot, id, top, height, large) {
    const { state, words, x, left, right, group } = plot;
    const { k } = sheet;
    const bottom = top + height;
    const factor = words.factor[id];
    const axis = panelAxis(plot, id, large);
    const shown = linear([0, axis.top], [bottom, top]);
    const y = (value) => shown(value * factor);
    const pixels = straightRuns(seriesOf(plot, id).map((point) => [x(point.month), y(point.value)]));
    const goalY = id === 'sperm' && finishLineMPerMl <= axis.top ? shown(finishLineMPerMl) : null;
    const number = (value, hue) => {
        const baseline = shown(value) + textLooks.tick.size * k * 0.36;
        const text = words.number(value);
        write(sheet, { kind: 'tick', x: left - tickRoom, y: baseline, text, anchor: 'end', ...(hue && { hue }) });
    };
    if (goalY !== null)
        number(finishLineMPerMl, id);
    const values = axis.values.filter((value) => goalY === null || Math.abs(shown(value) - goalY) >= 16 * k);
    for (const value of values)
        number(value);
    return {
        id,
        top,
        bottom,
        line: pixelPath(pixels),
        bands: group?.paths(id, x, y, right) ?? [],
        pixels,
        ticks: values.map(shown),
        startY: y(state.start[id]),
        goalY,
        points: published(state.places.filter((place) => place.panel === id), x, y),
        y,
    };
}
//# sourceMappingURL=panel.js.map