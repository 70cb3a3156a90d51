import { boxesMeet, breakLines } from '../time-axis/boxes.js';
/** Size in px at the default text size, and weight. Nothing is smaller than 13. */
const plain = { size: 13, weight: 400 };
export const textLooks = {
    tick: plain,
    month: plain,
    note: plain,
    dose: plain,
    name: { size: 15, weight: 600 },
    count: { size: 16, weight: 600 },
    course: { size: 14, weight: 600 },
    moment: { size: 14, weight: 600 },
    value: { size: 20, weight: 600 },
};
export const widthOf = ({ k, measure }, kind, text) => measure(text, textLooks[kind].size * k, textLooks[kind].weight);
/** The box around a text. */
export function boxOf(sheet, mark) {
    const width = widthOf(sheet, mark.kind, mark.text);
    const size = textLooks[mark.kind].size * sheet.k;
    const x = mark.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width);
    return { x, y: mark.y - 0.85 * size, width, height: 1.1 * size };
}
/** Writes a text and remembers its box. */
export function write(sheet, mark) {
    const box = boxOf(sheet, mark);
    sheet.texts.push(mark);
    sheet.boxes.push(box);
    return box;
}
/** Writes a text unless it would come closer than `gap` px to one of the others, which it joins. @returns whether it did */
export function writeApart(sheet, mark, others, gap) {
    const box = boxOf(sheet, mark);
    if (others.some((other) => boxesMeet(box, other, gap)))
        return false;
    others.push(write(sheet, mark));
    return true;
}
/** From one baseline to the next, as a share of the text's size. */
const leading = 1.35;
/** Breaks a text into lines that fit the room. */
export const linesOf = (sheet, kind, text, room) => breakLines(text, room, (part) => widthOf(sheet, kind, part));
/** Writes a text in as many lines as its room needs. @returns the last baseline */
export function writeLines(sheet, mark, room = Infinity) {
    const step = textLooks[mark.kind].size * sheet.k * leading;
    const lines = linesOf(sheet, mark.kind, mark.text, room);
    lines.forEach((text, index) => write(sheet, { ...mark, text, y: mark.y + index * step }));
    return mark.y + (lines.length - 1) * step;
}
//# sourceMappingURL=sheet.js.map