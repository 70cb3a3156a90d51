import { linear } from '../time-axis/scales.js';
import { verticalPath } from '../time-axis/vertical-line.js';
import { drawCounts } from './count-row.js';
import { drawCourses } from './course-bars.js';
import { drawKey } from './key-row.js';
import { drawMonths } from './month-axis.js';
import { drawPanel, tickRoom, tickWidth } from './panel.js';
import { writeEnds, writeHeader } from './panel-names.js';
import { widthOf } from './sheet.js';
import { foldedHeight, largeFrom, panelsAt } from './sizes.js';
/** px at the default text size: the row of the moment's flag, ground between panels, room beside the plot. */
const momentRow = 26;
const wideLeft = 118;
const wideRight = 224;
/** Beside a narrow plot: half of the slider's thumb and of the last month's number. */
const edge = 11;
/** A sparkline, px. */
export const sparkSize = { width: 70, height: 22 };
export const newSheet = ({ k, measure }) => ({ k, measure, texts: [], boxes: [] });
/** Room beside the plot for numbers and names; names go above where they would take too much of the width. */
function leftRoom(size, { form, open, folded }, state, words) {
    const sheet = newSheet(size);
    const { k, width, group } = size;
    const plot = { state, words, group };
    const ticks = [
        ...open.map(({ id, height }) => tickWidth(sheet, plot, id, height > largeFrom)),
        ...folded.map((id) => tickWidth(sheet, plot, id, false)),
    ];
    const rows = [words.moment, words.fromFirstDose, words.afterStopping].map((row) => widthOf(sheet, 'note', row));
    const names = Math.max(...rows, ...words.courses.map(({ name }) => widthOf(sheet, 'course', name))) + 10;
    const above = form === 'narrow' || names > width * 0.2;
    const least = above ? edge * k : form === 'wide' ? Math.max(names, wideLeft * k) : names;
    return { left: Math.ceil(Math.max(least, ...ticks.map((tick) => tick + tickRoom + 1))), above };
}
/** Lines that run through all panels, broken at the texts. */
export function uprights({ x, state }, boxes, from, firstPanel, axis) {
    const { stopMonth, hasTestosterone } = state.input;
    const line = (month, top) => verticalPath(x(month), top, axis.y, boxes);
    return {
        grid: axis.ticks.map((month) => (month === 0 || month === stopMonth ? '' : line(month, firstPanel))).join(''),
        zero: line(0, hasTestosterone ? from : firstPanel),
        stop: stopMonth === null ? '' : line(stopMonth, from),
    };
}
function mainPicture(plot, size, { form, open }, above) {
    const sheet = newSheet(size);
    const { k, width } = size;
    const { words } = plot;
    const wide = form === 'wide';
    const { signs: key, below: momentTop } = drawKey(sheet, words, above ? 0 : plot.left, width);
    const from = momentTop + momentRow * k;
    const { bars, below } = drawCourses(sheet, plot, from, above);
    const panels = [];
    const values = [];
    let leaders = '';
    let y = below + (wide ? 14 : 2) * k;
    const firstPanel = y;
    for (const { id, height } of open) {
        if (!wide) {
            const header = writeHeader(sheet, plot, id, y);
            values.push(header.value);
            y = header.below;
        }
        const panel = drawPanel(sheet, plot, id, y, height * k, height > largeFrom);
        panels.push(panel);
        leaders += size.notes?.(sheet, plot, panel, wide) ?? '';
        y = panel.bottom + (id === open.at(-1)?.id ? 8 : wide ? 24 : 14) * k;
        if (id === 'sperm' && words.counts.length > 0) {
            y = drawCounts(sheet, plot, panel.bottom, above, wide ? width - plot.right - 16 : 0) + (wide ? 16 : 6) * k;
        }
    }
    const axis = drawMonths(sheet, plot, y);
    const ends = wide ? writeEnds(sheet, plot, panels, width) : { values, stubs: [] };
    const lines = uprights(plot, sheet.boxes, from - 4, firstPanel, axis);
    return { height: axis.below, ...sheet, panels, bars, key, axis, leaders, momentTop, ...ends, ...lines };
}
function foldedPicture(plot, size, id) {
    const sheet = newSheet(size);
    const { k } = size;
    const panel = drawPanel(sheet, plot, id, 12 * k, foldedHeight * k, false);
    const leaders = size.notes?.(sheet, plot, panel, false) ?? '';
    const axis = drawMonths(sheet, plot, panel.bottom + 8 * k);
    const lines = uprights(plot, sheet.boxes, 6 * k, 6 * k, axis);
    const nothing = { values: [], bars: [], key: [], stubs: [] };
    return { height: axis.below, ...sheet, panels: [panel], axis, leaders, momentTop: 4 * k, ...nothing, ...lines };
}
/** Computes the drawing. Pure. */
export function timelineDrawing(state, words, size) {
    const { width, k, measure, lastMonth, group } = size;
    const choice = panelsAt(width / k, size.plain);
    const { form, folded } = choice;
    const { left, above } = leftRoom(size, choice, state, words);
    const right = width - (form === 'wide' ? Math.min(wideRight * k, width * 0.25) : edge * k);
    const plotIn = (from, to) => ({
        state,
        words,
        x: linear([state.input.firstMonth, lastMonth], [from, to]),
        left: from,
        right: to,
        group,
    });
    const plot = plotIn(left, right);
    const sparkPlot = plotIn(1, sparkSize.width - 1);
    return {
        form,
        above,
        width,
        x: plot.x,
        left,
        right,
        lastMonth,
        k,
        measure,
        main: (size.overlaid ?? mainPicture)(plot, size, choice, above),
        folded: (size.overlaid ? [] : folded).map((id) => ({
            id,
            picture: foldedPicture(plot, size, id),
            spark: drawPanel(newSheet(size), sparkPlot, id, 2, sparkSize.height - 4, false),
        })),
    };
}
//# sourceMappingURL=drawing.js.map