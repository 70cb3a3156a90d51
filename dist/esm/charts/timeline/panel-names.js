// Names of panels and the places of their values: above each panel, or at the ends of the lines.
import { pushDown } from '../time-axis/boxes.js';
import { linesOf, widthOf, writeLines } from './sheet.js';
/** px at the default text size: a line of a name, from a value to its unit, from the plot to a name. */
const lineHeight = 20;
const besideUnit = 14;
const besidePlot = 16;
/** Name and value of a panel above it; the value goes below the name where both have no room in one line. */
export function writeHeader(sheet, plot, id, top) {
    const { k } = sheet;
    const y = top + 16 * k;
    const words = plot.words.names[id].split(' ').map((word) => widthOf(sheet, 'name', word));
    const valueRoom = widthOf(sheet, 'value', '0,000') + widthOf(sheet, 'note', plot.words.units[id]) + besideUnit * k;
    const beside = Math.max(...words) <= plot.right - valueRoom;
    const name = { kind: 'name', x: 0, y, text: plot.words.names[id], anchor: 'start', hue: id };
    const below = writeLines(sheet, name, plot.right - (beside ? valueRoom : 0)) + (beside ? 0 : lineHeight * k);
    const value = { id, x: plot.right, y: beside ? y : below, anchor: 'end' };
    // No line through the value, whatever it will be.
    sheet.boxes.push({ x: plot.right - valueRoom, y: value.y - 16 * k, width: valueRoom, height: 20 * k });
    return { value, below: below + 14 * k };
}
/** Names at the lines' ends, pushed down where two would meet, with their values below. */
export function writeEnds(sheet, plot, panels, width) {
    const { k } = sheet;
    const { right, words } = plot;
    const x = right + besidePlot;
    const room = width - x;
    const blocks = panels.map(({ id, pixels, bottom }) => {
        const lines = linesOf(sheet, 'name', words.names[id], room).length;
        const end = pixels.at(-1)?.[1] ?? bottom;
        return { id, end, top: end - 8 * k, height: (lines * lineHeight + 24) * k };
    });
    const tops = pushDown(blocks, 4 * k);
    const values = [];
    const stubs = blocks.map(({ id, end }, index) => {
        const top = tops[index] ?? 0;
        const name = { kind: 'name', x, y: top + 13 * k, text: words.names[id], anchor: 'start', hue: id };
        values.push({ id, x, y: writeLines(sheet, name, room) + 22 * k, anchor: 'start' });
        return { id, path: `M${right} ${end.toFixed(1)}L${x - 5} ${(top + 8 * k).toFixed(1)}` };
    });
    return { values, stubs };
}
//# sourceMappingURL=panel-names.js.map