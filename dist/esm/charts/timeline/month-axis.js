// The two rows of months under the panels: from the first dose, and after stopping.
import { keepApart, monthTicks } from '../time-axis/ticks.js';
import { textLooks, widthOf, write } from './sheet.js';
/** Months after stopping that people quote, the most quoted first; 16 goes first where room is short. */
export const quotedAfter = [6, 12, 24, 16];
/** Months of the ticks of a plot. */
export function plotMonths(sheet, { x, state, words, left, right }) {
    const { firstMonth, lastMonth } = state.input;
    const every = (gap) => (words.axis?.ticks ?? monthTicks)(firstMonth, lastMonth, right - left, gap * sheet.k);
    const airy = every(80);
    const ticks = airy.length < 5 ? every(50) : airy;
    return ticks.filter((month) => month >= 0 && x(month) <= right + 0.5);
}
/** Writes one row; its name stands beside the plot, or on a line of its own where it is too long for that. */
function writeRow(sheet, plot, y, name, months) {
    const { k } = sheet;
    const { left, x } = plot;
    const lineHeight = textLooks.month.size * k * 1.35;
    const nameWidth = widthOf(sheet, 'month', name);
    const beside = nameWidth <= left - 9;
    const inRow = beside || months.every(([month, label]) => x(month) - widthOf(sheet, 'month', label) / 2 > nameWidth + 8);
    const nameX = beside ? left - 9 : 0;
    write(sheet, { kind: 'note', x: nameX, y: y + lineHeight, text: name, anchor: beside ? 'end' : 'start' });
    const baseline = y + lineHeight * (inRow ? 1 : 2);
    for (const [month, label] of months) {
        write(sheet, { kind: 'month', x: x(month), y: baseline, text: label, anchor: 'middle' });
    }
    return baseline + 2 * k;
}
/** Draws the axis below `top`. */
export function drawMonths(sheet, plot, top) {
    const { state, words, x, right } = plot;
    const { stopMonth, lastMonth } = state.input;
    const ticks = plotMonths(sheet, plot);
    const written = words.axis?.label ?? words.number;
    const label = (month) => [month, written(month)];
    let below = writeRow(sheet, plot, top + 4 * sheet.k, words.fromFirstDose, ticks.map(label));
    if (stopMonth !== null) {
        const wanted = [0, ...quotedAfter]
            .map((after) => stopMonth + after)
            .filter((month) => month <= lastMonth && x(month) <= right);
        const kept = keepApart(wanted, x, 34 * sheet.k);
        below = writeRow(sheet, plot, below, words.afterStopping, kept.map((month) => [month, written(month - stopMonth)]));
    }
    return { y: top, ticks, below: below + 4 * sheet.k };
}
//# sourceMappingURL=month-axis.js.map