import { textLooks, widthOf, writeLines } from './sheet.js';
const signWidth = { line: 24, start: 24, circle: 9, square: 9 };
const gap = 20;
/** Writes the entries side by side, in as many rows as they need. @returns the signs and the first free y */
export function drawKey(sheet, words, left, right) {
    const { k } = sheet;
    const lineHeight = textLooks.note.size * k * 1.5;
    let x = left;
    let y = lineHeight;
    const signs = words.key.map(({ sign, words: text }) => {
        const signRoom = (signWidth[sign] + 6) * k;
        const room = right - left - signRoom;
        const needed = signRoom + Math.min(room, widthOf(sheet, 'note', text));
        if (x > left && x + needed > right) {
            x = left;
            y += lineHeight;
        }
        const placed = { sign, x, y: y - 4.5 * k };
        y = writeLines(sheet, { kind: 'note', x: x + signRoom, y, text, anchor: 'start' }, room);
        x += needed + gap * k;
        return placed;
    });
    return { signs, below: y + 8 * k };
}
//# sourceMappingURL=key-row.js.map