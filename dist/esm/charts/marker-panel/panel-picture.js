// Where everything stands in the picture of lab markers: one row each, a bar from zero on the marker's own scale, and the
// last months as a small line.
import { breakLines } from '../time-axis/boxes.js';
import { linePath } from '../time-axis/line-path.js';
import { linear } from '../time-axis/scales.js';
/** px at a text size of 16 px. */
const WIDE_FROM = 700;
const NAMES_WIDTH = 205;
const TREND_WIDTH = 78;
const WORD_WIDTH = 84;
const GAP = 24;
const EDGE = 8;
const LINE = 17;
const BAR_HALF = 7;
const TREND_HEIGHT = 30;
export const SMALL_SIZE = 13;
export const NAME_SIZE = 15;
/** Room beyond the largest value of a row, as a share of it. */
const BEYOND = 1.06;
const highestOf = ({ value, own, range, trend }) => Math.max(value, own, range?.high ?? range?.low ?? 0, ...trend.map((point) => point.value)) * BEYOND;
/** Zero gives way to the ends of the range, the lower end to the upper one. */
function endsOf({ measure, k, zero }, { range }, x, y) {
    const wanted = [];
    if (range?.high !== undefined)
        wanted.push({ value: range.high, words: range.highWords });
    if (range)
        wanted.push({ value: range.low, words: range.lowWords });
    wanted.push({ value: 0, words: zero });
    const placed = [];
    for (const { value, words } of wanted) {
        const half = measure(words, SMALL_SIZE * k) / 2;
        if (placed.every((other) => Math.abs(other.x - x(value)) >= other.half + half + 4 * k))
            placed.push({ x: x(value), y, words, half });
    }
    return placed.map(({ x: at, words }) => ({ x: at, y, words }));
}
function rowPicture(input, row, frame) {
    const { k, measure } = input;
    const { top, barLeft, barRight, barY, trendLeft, trendTop } = frame;
    const highest = highestOf(row);
    const x = linear([0, highest], [barLeft, barRight]);
    const months = [row.trend[0]?.month ?? 0, row.trend.at(-1)?.month ?? 1];
    const trendRight = trendLeft + TREND_WIDTH * k;
    const trendBottom = trendTop + TREND_HEIGHT * k;
    const trendX = linear(months[0] === months[1] ? [months[0], months[0] + 1] : months, [trendLeft, trendRight]);
    const trendY = linear([0, highest], [trendBottom, trendTop]);
    const names = breakLines(row.name, frame.namesWidth, (text) => measure(text, NAME_SIZE * k, 600));
    const nameY = top + 24 * k;
    const valueY = nameY + (names.length - 1) * 19 * k + 26 * k;
    const textY = barY + (BAR_HALF + 15) * k;
    const rangeLines = breakLines(row.rangeWords, barRight - barLeft, (text) => measure(text, SMALL_SIZE * k));
    const { range } = row;
    return {
        row,
        name: names.map((words, index) => ({ x: 0, y: nameY + index * 19 * k, words })),
        value: { x: 0, y: valueY, words: row.number },
        ownText: { x: 0, y: valueY + 19 * k, words: row.ownWords },
        bar: { left: barLeft, right: barRight, y: barY },
        half: BAR_HALF * k,
        band: range && {
            left: x(range.low),
            right: range.high === undefined ? barRight : x(range.high),
            open: range.high === undefined,
        },
        ownX: x(row.own),
        valueX: x(row.value),
        ends: endsOf(input, row, x, textY),
        rangeText: rangeLines.map((words, index) => ({ x: barLeft, y: textY + (index + 1) * LINE * k, words })),
        trend: { line: linePath(row.trend, trendX, trendY), left: trendLeft, right: trendRight, bottom: trendBottom },
        trendEnd: { x: trendX(months[1]), y: trendY(row.trend.at(-1)?.value ?? 0) },
        trendText: { x: trendRight + 9 * k, y: trendBottom, words: row.trendWord },
        ruleY: top,
    };
}
function bottomOf({ ownText, rangeText, ends }, k) {
    return Math.max(ownText.y, rangeText.at(-1)?.y ?? 0, ends[0]?.y ?? 0) + 14 * k;
}
/** The whole picture. */
export function panelPicture(input) {
    const { width, k } = input;
    const wide = width / k >= WIDE_FROM;
    const right = width - EDGE * k;
    const trendLeft = right - (TREND_WIDTH + WORD_WIDTH) * k;
    const rows = [];
    let top = 1;
    for (const row of input.rows) {
        const [lines, widest] = nameSize(input, row, trendLeft - 8 * k);
        // A word that cannot be broken runs on above the line of the last months.
        const under = widest > trendLeft - 8 * k ? lines * 19 * k : 0;
        const frame = wide
            ? {
                top,
                namesWidth: NAMES_WIDTH * k,
                barLeft: (NAMES_WIDTH + GAP) * k,
                barRight: trendLeft - GAP * 1.5 * k,
                barY: top + 28 * k,
                trendLeft,
                trendTop: top + 16 * k,
            }
            : {
                top,
                namesWidth: trendLeft - 8 * k,
                barLeft: EDGE * k,
                barRight: right,
                barY: top + (lines * 19 + 72) * k,
                trendLeft,
                trendTop: top + 16 * k + under,
            };
        const placed = rowPicture(input, row, frame);
        rows.push(placed);
        top = bottomOf(placed, k);
    }
    return { width, height: Math.ceil(top), k, rows };
}
/** How many lines a name has, and how wide the widest is. */
function nameSize({ measure, k }, { name }, width) {
    const widthOf = (text) => measure(text, NAME_SIZE * k, 600);
    const lines = breakLines(name, width, widthOf);
    return [lines.length, Math.max(...lines.map(widthOf))];
}
//# sourceMappingURL=panel-picture.js.map