// Where everything stands in the picture of days laid side by side: as many columns as there is room for, the strips of
// one row of days aligned, each hormone on one scale from zero in all days.
import { breakLines } from '../time-axis/boxes.js';
import { linePath } from '../time-axis/line-path.js';
import { linear } from '../time-axis/scales.js';
import { thinSeries } from '../time-axis/thin-series.js';
import { stripIds } from './day-input.js';
import { numberMarks } from './number-marks.js';
/** px at a text size of 16 px. */
const LEAST_COLUMN = 300;
const BETWEEN_COLUMNS = 30;
const BETWEEN_ROWS = 30;
const HEIGHTS = { gnrh: 56, lh: 92, testosterone: 84 };
const TITLE_LINE = 20;
const NAME_LINE = 20;
const DETAIL_LINE = 17;
/** Between the words of a strip and its top, and between its last row and the next strip. */
const AIR = 12;
const NUMBER_ROW = 15;
const GIVEN_ROW = 14;
const HOURS = 22;
const MINUTES = 1440;
const HOURS_OF_DAY = 24;
export const TITLE_SIZE = 16;
export const NAME_SIZE = 15;
export const SMALL_SIZE = 13;
const titleLines = ({ measure, k }, day, width) => breakLines(day.title, width, (text) => measure(text, TITLE_SIZE * k, 600));
const nameLines = ({ measure, k, names }, id, width) => breakLines(names[id], width, (text) => measure(text, NAME_SIZE * k, 600));
const detailLines = ({ measure, k }, { detail }, width) => breakLines(detail, width, (text) => measure(text, SMALL_SIZE * k));
function linesOf(input, days, width) {
    const most = (count) => Math.max(1, ...days.map(count));
    const detail = (id) => 
    // Two lines are kept free while the day is being worked out.
    most(({ strips }) => (strips[id].values.length === 0 ? 2 : detailLines(input, strips[id], width).length));
    return {
        title: most((day) => titleLines(input, day, width).length),
        name: {
            gnrh: nameLines(input, 'gnrh', width),
            lh: nameLines(input, 'lh', width),
            testosterone: nameLines(input, 'testosterone', width),
        },
        detail: { gnrh: detail('gnrh'), lh: detail('lh'), testosterone: detail('testosterone') },
        given: days.some(({ strips }) => strips.gnrh.given.length > 0),
    };
}
/** The value at a minute, for a sign on the line. */
const at = (values, minute) => values[minute] ?? 0;
function stripPicture(input, strip, id, nameY, lines, room) {
    const { k, measure } = input;
    const { left, plotWidth } = room;
    const scale = input.scales[id];
    const top = nameY + ((lines.name[id].length - 1 + lines.detail[id]) * DETAIL_LINE + AIR) * k;
    const bottom = top + HEIGHTS[id] * k;
    const x = linear([0, MINUTES], [left, left + plotWidth]);
    const y = linear([0, scale.top], [bottom, top]);
    const hourX = linear([0, HOURS_OF_DAY], [left, left + plotWidth]);
    const xs = strip.counted.map(x);
    const givenHeight = id === 'gnrh' && lines.given ? GIVEN_ROW * k : 0;
    return {
        id,
        name: lines.name[id],
        detail: detailLines(input, strip, plotWidth),
        nameY,
        top,
        bottom,
        line: linePath(thinSeries(strip.values, MINUTES / HOURS_OF_DAY, plotWidth / HOURS_OF_DAY), hourX, y),
        meanY: strip.mean === undefined ? undefined : y(strip.mean),
        ticks: scale.values.map((value, index) => ({ y: y(value), words: scale.words[index] ?? '' })),
        numbers: numberMarks(xs, (number) => measure(String(number), SMALL_SIZE * k), 3 * k),
        peaks: id === 'gnrh' ? [] : strip.counted.map((minute) => ({ x: x(minute), y: y(at(strip.values, minute)) })),
        feet: id === 'gnrh' ? xs : [],
        given: strip.given.map(x),
        givenY: bottom + 3 * k,
        numbersY: bottom + givenHeight + (NUMBER_ROW + 2) * k,
        none: strip.none,
    };
}
/** Height of a strip with everything under it, from the baseline of its name. */
function stripHeight(id, { name, detail, given }) {
    const under = id === 'testosterone' ? HOURS : 2 * NUMBER_ROW + AIR + NAME_LINE;
    return ((name[id].length - 1 + detail[id]) * DETAIL_LINE +
        AIR +
        HEIGHTS[id] +
        under +
        (id === 'gnrh' && given ? GIVEN_ROW : 0));
}
function columnPicture(input, day, top, lines, room) {
    const { k, hours } = input;
    const { left, plotWidth, numbered } = room;
    let nameY = top + (lines.title * TITLE_LINE + NAME_LINE) * k;
    const strips = stripIds.map((id) => {
        const strip = stripPicture(input, day.strips[id], id, nameY, lines, room);
        nameY += stripHeight(id, lines) * k;
        return strip;
    });
    return {
        left,
        right: left + plotWidth,
        title: titleLines(input, day, plotWidth),
        titleY: top + TITLE_SIZE * k,
        strips,
        hours: hours.map((words, index) => ({ x: left + (plotWidth * index) / (hours.length - 1), words })),
        hoursY: (strips.at(-1)?.bottom ?? top) + (HOURS - 5) * k,
        numbered,
    };
}
/** The whole picture. */
export function dayPicture(input) {
    const { width, k, days, measure } = input;
    const words = stripIds.flatMap((id) => input.scales[id].words);
    const gutter = Math.max(...words.map((text) => measure(text, SMALL_SIZE * k))) + 10 * k;
    // Half of the last hour's name stands out at the right.
    const edge = measure(input.hours.at(-1) ?? '', SMALL_SIZE * k) / 2 + 2 * k;
    const gap = BETWEEN_COLUMNS * k;
    const free = width - gutter - edge;
    const across = Math.max(1, Math.min(days.length, Math.floor((free + gap) / (LEAST_COLUMN * k + gap))));
    const plotWidth = (free - gap * (across - 1)) / across;
    const columns = [];
    let top = 0;
    for (let first = 0; first < days.length; first += across) {
        const row = days.slice(first, first + across);
        const lines = linesOf(input, row, plotWidth);
        row.forEach((day, index) => {
            const room = { left: gutter + index * (plotWidth + gap), plotWidth, numbered: index === 0 };
            columns.push(columnPicture(input, day, top, lines, room));
        });
        const height = lines.title * TITLE_LINE + NAME_LINE + stripIds.reduce((sum, id) => sum + stripHeight(id, lines), 0);
        top += (height + BETWEEN_ROWS) * k;
    }
    return { width, height: Math.max(1, Math.ceil(top - BETWEEN_ROWS * k + 4 * k)), k, columns };
}
//# sourceMappingURL=day-picture.js.map