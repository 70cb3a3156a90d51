// Which medicine is given when, as bars on the shared axis of months: a tint, a base line and a comb of doses.
import { nothing, svg } from 'lit';
import { monthX } from './line-memo.js';
/** Closest teeth that can be told apart, px. */
const closestTeeth = 3;
const gap = 3;
const inset = 4;
/** Width of a letter, em: the names are short, and beside the plot there is empty ground. */
const letterEm = 0.56;
const round = (pixel) => Math.round(pixel * 10) / 10;
const labelWidth = (words, fontSize) => words.length * letterEm * fontSize;
function teethOf(course, from, to, pixelsPerDay) {
    const apart = Math.max(closestTeeth, course.everyDays * pixelsPerDay);
    const teeth = [];
    for (let x = from; x <= to + 1e-6; x += apart)
        teeth.push(round(x));
    return teeth;
}
/** A name stands in its bar; else to the right of it, else to the left, else it ends with the plot. */
function labelOf(words, from, to, { width, fontSize }) {
    const long = labelWidth(words, fontSize) + inset;
    if (from + long <= to)
        return { x: round(from + inset), anchor: 'start' };
    if (to + long <= width)
        return { x: round(to + inset), anchor: 'start' };
    return { x: from >= long ? round(from - inset) : width, anchor: 'end' };
}
/** Bars from the top down, one row per course. */
export function medicineBarsGeometry(input) {
    const { courses, axis, month, width, fontSize } = input;
    const barHeight = Math.round(fontSize * 1.5);
    const x = (value) => monthX(Math.min(Math.max(value, axis.firstMonth), axis.lastMonth), { ...axis, width });
    const pixelsPerDay = width / ((axis.lastMonth - axis.firstMonth) * axis.daysPerMonth);
    const bars = courses.map((course, index) => {
        const from = x(course.fromDay / axis.daysPerMonth);
        const to = Math.max(from + 2, x(course.toDay / axis.daysPerMonth));
        const words = input.nameOf(course.agent);
        return {
            agent: course.agent,
            words,
            x: round(from),
            width: round(to - from),
            y: index * (barHeight + gap),
            height: barHeight,
            teeth: teethOf(course, from, to, pixelsPerDay),
            label: labelOf(words, from, to, input),
        };
    });
    const nowX = round(monthX(month, { ...axis, width }));
    return {
        width,
        height: Math.max(1, bars.length) * (barHeight + gap),
        bars,
        nowX,
        nowPieces: bars
            .filter((bar) => !crossesName(bar, nowX, fontSize))
            .map(({ y, height }) => ({ from: y, to: y + height + gap })),
    };
}
function crossesName({ words, label }, x, fontSize) {
    const long = labelWidth(words, fontSize);
    const start = label.anchor === 'start' ? label.x : label.x - long;
    return x > start - 3 && x < start + long + 3;
}
function barTemplate({ x, y, width, height, teeth, label, words }) {
    const base = y + height;
    return svg `<rect class="bar" x=${x} y=${y} width=${width} height=${height} />
    <path class="comb" d=${`M${x} ${base}h${width}${teeth.map((tooth) => `M${tooth} ${base}v-4`).join('')}`} />
    <text class="medicine" x=${label.x} y=${y + height / 2} dy="0.28em" text-anchor=${label.anchor}>${words}</text>`;
}
/** @param none words for a protocol without any medicine */
export function medicineBars({ bars, nowX, nowPieces, height }, none) {
    return svg `
    ${bars.length === 0 ? svg `<text class="none" x="0" y=${height / 2} dy="0.28em">${none}</text>` : nothing}
    ${bars.map(barTemplate)}
    ${nowPieces.map(({ from, to }) => svg `<line class="now" x1=${nowX} x2=${nowX} y1=${from} y2=${to} />`)}
  `;
}
//# sourceMappingURL=medicine-bars.js.map