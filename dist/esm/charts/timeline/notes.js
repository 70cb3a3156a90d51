import { curveExtent, placeNote } from '../time-axis/place-note.js';
import { linesOf, widthOf, writeLines } from './sheet.js';
/** A note further from its point than this gets a line to it; still further it is left to the table. px */
const leaderFrom = 16;
const furthest = 48;
const lineHeight = 17.55;
/** Rooms that a note in one, two or three lines may take, px at the default text size. */
const rooms = [Infinity, 180, 120];
/** One wording, broken in the way that brings it nearest to its point; a line more has to pay for itself. */
function setNote(sheet, wording, place) {
    const { k } = sheet;
    let written = 0;
    return rooms
        .flatMap((room) => {
        const lines = linesOf(sheet, 'note', wording, room * k);
        // A narrower room that breaks it as the one before is the same again.
        if (lines.length === written)
            return [];
        written = lines.length;
        const width = Math.max(...lines.map((line) => widthOf(sheet, 'note', line)));
        const found = placeNote({ ...place, width, height: lines.length * lineHeight * k });
        return found ? [{ ...found, cost: found.away + lines.length * lineHeight }] : [];
    })
        .sort((a, b) => a.cost - b.cost)[0];
}
/** The line from under a point to the nearest side of its note; none where they are close. */
function leader(anchor, box) {
    const x = Math.min(Math.max(anchor.x, box.x - 3), box.x + box.width + 3);
    const y = Math.min(Math.max(anchor.y, box.y - 1), box.y + box.height + 1);
    if (Math.hypot(x - anchor.x, y - anchor.y) < leaderFrom)
        return '';
    return `M${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`;
}
const extents = new WeakMap();
/** Where a panel's curve runs; worked out once for all of its notes. */
function extentOf(panel) {
    let extent = extents.get(panel);
    if (!extent)
        extents.set(panel, (extent = curveExtent(panel.pixels)));
    return extent;
}
/** Writes one note where there is room. @returns the path of its leader */
function drawNote(sheet, plot, panel, note, wordings) {
    const { k } = sheet;
    const { x, left, right, state } = plot;
    const { top, bottom } = panel;
    const anchor = { x: x(note.at.month), y: panel.y(note.at.value) };
    // On its own side of the end of testosterone, which it would otherwise cross.
    const stop = state.input.stopMonth === null ? Infinity : x(state.input.stopMonth);
    const from = anchor.x < stop ? x(0) + 2 : stop + 2;
    const to = anchor.x < stop ? Math.min(right, stop - 2) : right;
    const place = {
        anchor,
        area: { x: from, y: top - 6, width: to - from, height: bottom - top + 6 },
        taken: [
            ...sheet.boxes,
            ...panel.points.map((point) => ({ x: point.x - 5, y: point.y - 5, width: 10, height: 10 })),
            ...[panel.startY, bottom, panel.goalY ?? bottom].map((y) => ({
                x: left,
                y: y - 1,
                width: right - left,
                height: 2,
            })),
        ],
        curve: extentOf(panel),
        ...(note.pointed && { within: furthest * k }),
    };
    for (const wording of wordings) {
        const set = setNote(sheet, wording, place);
        if (!set)
            continue;
        const { x: noteX, y, width } = set.box;
        writeLines(sheet, { kind: 'note', x: noteX, y: y + 12.5 * k, text: wording, anchor: 'start' }, width + 0.5);
        return note.pointed ? leader(anchor, set.box) : '';
    }
    return '';
}
/**
 * Writes those of the notes that belong to a panel.
 * @param withStudy whether a note names its study where there is room
 * @returns the path of their leaders
 */
export const drawNotes = (sheet, plot, panel, withStudy, notes) => notes
    .filter((note) => note.panel === panel.id)
    .map((note) => drawNote(sheet, plot, panel, note, withStudy ? note.wordings : note.wordings.slice(1)))
    .join('');
//# sourceMappingURL=notes.js.map