import { quotedAfter } from './month-axis.js';
import { writeApart, writeLines } from './sheet.js';
/** Least ground between two numbers, and between two intervals, px. */
const apart = 12;
const intervalsApart = 8;
const lineHeight = 18;
/**
 * Draws the row below `top`.
 * @param above the row's name stands above it
 * @param room to the right of the plot for what is counted, px; 0 where there is none
 * @returns the first free y
 */
export function drawCounts(sheet, plot, top, above, room) {
    const { words, state, x, left, right } = plot;
    const line = lineHeight * sheet.k;
    let y = top + line + 3 * sheet.k;
    let lowest = y;
    const note = { kind: 'note', y, text: words.counted };
    if (above) {
        const text = `${words.counted}; ${words.countedNote}`;
        y = writeLines(sheet, { ...note, x: 0, text, anchor: 'start' }, right) + line * 1.1;
    }
    else {
        lowest = writeLines(sheet, { ...note, x: left - 9, anchor: 'end' }, left - 9);
        const beside = { ...note, x: right + 16, text: words.countedNote, anchor: 'start' };
        if (room > 0)
            lowest = Math.max(lowest, writeLines(sheet, beside, room));
    }
    const numbers = [];
    const intervals = [[], []];
    for (const after of quotedAfter) {
        const count = words.counts.find(({ monthsAfterStop }) => monthsAfterStop === after);
        const middle = x((state.input.stopMonth ?? 0) + after);
        if (!count || middle > right + 1)
            continue;
        // At the end of the axis the number stands before the line, not astride of it.
        const end = middle > right - 2;
        const mark = {
            kind: 'count',
            x: end ? right : middle,
            y,
            text: count.value,
            anchor: end ? 'end' : 'middle',
        };
        if (!writeApart(sheet, mark, numbers, apart) || count.interval === '')
            continue;
        // An interval that would touch its neighbour goes one line lower; where that is taken too, the table has it.
        intervals.some((inLine, index) => {
            const interval = { ...mark, kind: 'note', y: y + (index + 1) * line, text: count.interval };
            const written = writeApart(sheet, interval, inLine, intervalsApart);
            if (written)
                lowest = Math.max(lowest, interval.y);
            return written;
        });
    }
    return Math.max(lowest, y) + 8 * sheet.k;
}
//# sourceMappingURL=count-row.js.map