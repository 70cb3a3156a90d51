import { widthOf, write, writeLines } from './sheet.js';
/** Ticks closer than this would be a grey area, px. */
const closestDoses = 3;
const barHeight = 22;
const gap = 10;
const lineHeight = 18;
function combPath(x, y, width, everyPx) {
    let path = '';
    const step = Math.max(everyPx, closestDoses);
    for (let along = 0; along <= width; along += step)
        path += `M${(x + along).toFixed(1)} ${y.toFixed(1)}v-5`;
    return path;
}
/** A name before it has a place. */
const nameMark = ({ name, testosterone }) => ({
    kind: 'course',
    text: name,
    ...(testosterone && { hue: 'outside-text' }),
});
/** px of a bar's ends. While a course is held the axis may be shorter than the run. */
const ends = ({ x, right }, { fromMonth, toMonth }) => [
    Math.min(x(fromMonth), right),
    Math.min(x(toMonth), right),
];
/** Name and dose above a bar; the dose goes below the name where it does not fit beside it. @returns the top of the bar */
function writeAbove(sheet, { right }, course, top) {
    const { dose } = course;
    const { k } = sheet;
    const y = top + lineHeight * k;
    const { width } = write(sheet, { ...nameMark(course), x: 0, y, anchor: 'start' });
    const x = width + 5 * k;
    const fits = x + widthOf(sheet, 'dose', dose) <= right;
    const place = fits ? { x, y } : { x: 0, y: y + lineHeight * k };
    return writeLines(sheet, { kind: 'dose', ...place, text: dose, anchor: 'start' }, right) + 6 * k;
}
/** Name before the plot, dose in its bar or behind it. */
function writeBeside(sheet, plot, course, top) {
    const { left, right } = plot;
    const { k } = sheet;
    const { dose } = course;
    const [from, to] = ends(plot, course);
    const y = top + (barHeight / 2) * k;
    write(sheet, { ...nameMark(course), x: left - 9, y: y + 5 * k, anchor: 'end' });
    const width = widthOf(sheet, 'dose', dose);
    const behind = Math.max(left, Math.min(to + 12, right - width));
    write(sheet, {
        kind: 'dose',
        x: width + 22 <= to - from ? from + 11 : behind,
        y: y + 3 * k,
        text: dose,
        anchor: 'start',
    });
}
/**
 * Draws the bars from `top` on.
 * @param above names stand above the bars instead of beside them
 * @returns the bars and the first free y below them
 */
export function drawCourses(sheet, plot, top, above) {
    const { x, words } = plot;
    const height = barHeight * sheet.k;
    let y = top;
    const bars = words.courses.map((course) => {
        if (above)
            y = writeAbove(sheet, plot, course, y);
        else
            writeBeside(sheet, plot, course, y);
        const [from, to] = ends(plot, course);
        const width = Math.max(2, to - from);
        const comb = combPath(from, y + height, width, x(course.everyMonths) - x(0));
        const bar = { testosterone: course.testosterone, x: from, y, width, height, comb };
        y += height + gap * sheet.k;
        return bar;
    });
    return { bars, below: y };
}
//# sourceMappingURL=course-bars.js.map