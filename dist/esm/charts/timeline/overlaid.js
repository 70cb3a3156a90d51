// All markers in one picture as a share of the man's own start, each with its name at its line's end or above the picture.
// Fetched after the first drawing.
import { linear } from '../time-axis/scales.js';
import { thinSeries } from '../time-axis/thin-series.js';
import { drawCourses } from './course-bars.js';
import { newSheet, uprights } from './drawing.js';
import { drawKey } from './key-row.js';
import { drawMonths } from './month-axis.js';
import { tickRoom } from './panel.js';
import { linesOf, textLooks, write, writeLines } from './sheet.js';
import { panelIds } from './timeline-input.js';
/** Upper end of the axis, % of the man's own start, and its ticks. */
export const highestPercent = 150;
const ticks = [0, 50, 100, 150];
/** px at the default text size. */
const wideHeight = 320;
const otherHeight = 240;
const blockGap = 4;
const lineHeight = 20;
const valueHeight = 24;
const rowHeight = 26;
const sample = 26;
/** The line through corners, cut where it goes above a height: drawn along it, it would look as if it stayed there. */
export function cutLine(corners, top) {
    let path = '';
    let drawing = false;
    const text = ([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`;
    corners.forEach((corner, index) => {
        const [x, y] = corner;
        const last = corners[index - 1];
        const inside = y >= top;
        if (last && inside !== last[1] >= top) {
            const crossing = [last[0] + ((x - last[0]) * (top - last[1])) / (y - last[1]), top];
            path += inside ? `M${text(crossing)}L${text(corner)}` : `L${text(crossing)}`;
        }
        else if (inside)
            path += `${drawing ? 'L' : 'M'}${text(corner)}`;
        drawing = inside;
    });
    return path;
}
function overlaidPanel(plot, id, top, bottom, first) {
    const { state, x, right } = plot;
    const { input, start } = state;
    const percent = linear([0, highestPercent], [bottom, top]);
    const share = (value) => (100 * value) / start[id];
    const points = thinSeries(input.series[id], input.daysPerMonth, x(1) - x(0));
    const corners = [{ month: input.firstMonth, value: start[id] }, ...points]
        .filter(({ month }) => x(month) <= right + 0.5)
        .map(({ month, value }) => [x(month), percent(share(value))]);
    return {
        id,
        top,
        bottom,
        line: cutLine(corners, top),
        bands: [],
        pixels: corners.filter(([, y]) => y >= top),
        ticks: first ? ticks.map(percent) : [],
        startY: percent(100),
        goalY: null,
        points: [],
        y: (value) => percent(Math.min(highestPercent, share(value))),
    };
}
/** Names and values beside the ends of their lines, in the lines' order, none on another. */
function ends(sheet, { right, words }, panels, width) {
    const { k } = sheet;
    const x = right + 16;
    const blocks = panels
        .map(({ id, pixels, top }) => {
        const lines = linesOf(sheet, 'name', words.names[id], width - x).length;
        return { id, end: pixels.at(-1)?.[1] ?? top, height: (lines * lineHeight + valueHeight + blockGap) * k };
    })
        .sort((a, b) => a.end - b.end);
    const total = blocks.reduce((sum, { height }) => sum + height, 0);
    const middle = blocks.reduce((sum, { end }) => sum + end, 0) / blocks.length;
    const [first] = panels;
    const highest = (first?.top ?? 0) - 8 * k;
    let y = Math.max(highest, Math.min(middle - total / 2, (first?.bottom ?? 0) - total));
    const values = [];
    const stubs = blocks.map(({ id, end, height }) => {
        const name = { kind: 'name', x, y: y + 13 * k, text: words.names[id], anchor: 'start', hue: id };
        values.push({ id, x, y: writeLines(sheet, name, width - x) + 22 * k, anchor: 'start' });
        const path = `M${right} ${end.toFixed(1)}L${x - 5} ${(y + 8 * k).toFixed(1)}`;
        y += height;
        return { id, path };
    });
    return { values, stubs };
}
/** A row per marker above the picture where there is no room beside it: a piece of its line, its name, its value. */
function rows(sheet, { right, words }, top) {
    const { k } = sheet;
    const values = [];
    const valueRoom = 76 * k;
    let y = top;
    const stubs = panelIds.map((id) => {
        const baseline = y + 17 * k;
        const text = words.names[id];
        const name = { kind: 'name', x: sample * k + 8, y: baseline, text, anchor: 'start', hue: id };
        const last = writeLines(sheet, name, right - sample * k - 8 - valueRoom);
        values.push({ id, x: right, y: baseline, anchor: 'end' });
        sheet.boxes.push({ x: right - valueRoom, y: baseline - 16 * k, width: valueRoom, height: 20 * k });
        y = last + (rowHeight - 17) * k;
        return { id, path: `M0 ${(baseline - 5 * k).toFixed(1)}h${(sample * k).toFixed(1)}` };
    });
    return { values, stubs, below: y + 4 * k };
}
/** The picture in place of the panels. */
export function overlaidPicture(plot, size, { form }, above, overlay) {
    const sheet = newSheet(size);
    const { k, width } = size;
    const wide = form === 'wide';
    const keyed = { ...plot.words, key: plot.words.key.filter(({ sign }) => sign === 'line' || sign === 'start') };
    const { signs: key, below: momentTop } = drawKey(sheet, keyed, above ? 0 : plot.left, width);
    const from = momentTop + 26 * k;
    const { bars, below } = drawCourses(sheet, plot, from, above);
    const beside = wide ? undefined : rows(sheet, plot, below);
    const note = { kind: 'note', x: wide ? plot.left : 0, text: overlay.caption, anchor: 'start' };
    const captionTop = (beside?.below ?? below) + 16 * k;
    const top = writeLines(sheet, { ...note, y: captionTop }, plot.right - note.x) + 14 * k;
    const bottom = top + (wide ? wideHeight : otherHeight) * k;
    const panels = panelIds.map((id, index) => overlaidPanel(plot, id, top, bottom, index === 0));
    const percent = linear([0, highestPercent], [bottom, top]);
    for (const value of ticks) {
        const y = percent(value) + textLooks.tick.size * k * 0.36;
        write(sheet, { kind: 'tick', x: plot.left - tickRoom, y, text: plot.words.number(value), anchor: 'end' });
    }
    const leaders = panels.map((panel) => size.notes?.(sheet, plot, panel, wide) ?? '').join('');
    const axis = drawMonths(sheet, plot, bottom + 8 * k);
    const { values, stubs } = beside ?? ends(sheet, plot, panels, width);
    const lines = uprights(plot, sheet.boxes, from - 4, top, axis);
    return { height: axis.below, ...sheet, panels, bars, key, axis, leaders, momentTop, values, stubs, ...lines };
}
//# sourceMappingURL=overlaid.js.map