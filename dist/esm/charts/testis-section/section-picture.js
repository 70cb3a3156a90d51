// The whole drawing of the testis as plain data: three scales side by side, or one under another where there is less room.
import { beadsShown, lengthCm, nearestBead, WIDTH_OF_LENGTH } from './beads.js';
import { keptLongest } from './seats.js';
import { brokenTo, groundOf, LIST_UNDER, REMARK, rowOrder, schematicLines } from './section-layout.js';
import { linesOf } from './section-lines.js';
import { LEADER_LEYDIG, LEADER_SERTOLI, LENS, tissueOf } from './tissue.js';
/** Down a string, or along one where the room is flat. */
function beadsOf({ startMl, volumeMl, width }, ground) {
    const flat = ground.form === 'middle';
    const volumes = beadsShown(startMl, volumeMl, ground.beadCount);
    const half = (volume) => (lengthCm(volume) * ground.perCm) / 2;
    // Flat: the long way of each bead stands upright, as the organ beside it does.
    const along = (volume) => half(volume) * WIDTH_OF_LENGTH;
    const total = volumes.reduce((sum, volume) => sum + 2 * along(volume), 0) + 6 * (volumes.length - 1);
    const start = flat ? Math.max(300, Math.min(360, width - total - 26)) : 74;
    let from = start;
    return volumes.map((volume) => {
        const middle = from + along(volume);
        from += 2 * along(volume) + 6;
        const [long, wide] = [half(volume), along(volume)];
        const nearest = volume === nearestBead(volumeMl);
        return flat
            ? { volume, nearest, x: middle, y: 174, rx: wide, ry: long }
            : { volume, nearest, x: ground.beadX, y: middle, rx: long, ry: wide };
    });
}
function stringOf(beads, form) {
    const [first, last] = [beads[0], beads.at(-1)];
    if (!first || !last)
        return [
            { x: 0, y: 0 },
            { x: 0, y: 0 },
        ];
    return form === 'middle'
        ? [
            { x: first.x - first.rx - 22, y: first.y },
            { x: last.x + last.rx + 22, y: last.y },
        ]
        : [
            { x: first.x, y: first.y - first.ry - 22 },
            { x: last.x, y: last.y + last.ry + 22 },
        ];
}
function organOf({ volumeMl, startMl }, { organX, form, perCm }) {
    const ry = (lengthCm(volumeMl) * perCm) / 2;
    const usualRy = (lengthCm(startMl) * perCm) / 2;
    const y = form === 'wide' ? 330 : form === 'middle' ? 174 : 166;
    return { x: organX, y, ry, rx: ry * WIDTH_OF_LENGTH, usualRy, usualRx: usualRy * WIDTH_OF_LENGTH };
}
/** The one cell of each kind that its name points at, in the drawing. */
function targetOf(kind, tissue) {
    const none = { x: 0, y: 0 };
    if (kind === 'leydig')
        return tissue.leydig[LEADER_LEYDIG] ?? none;
    if (kind === 'sertoli')
        return tissue.sertoli[LEADER_SERTOLI]?.nucleus ?? none;
    return tissue.germ[kind][keptLongest[kind][0] ?? 0] ?? none;
}
/** Whether there is a cell to point at. */
const isThere = (kind, tissue) => kind === 'leydig' || kind === 'sertoli' || tissue.drawn[kind] > 0;
function rowsOf(input, ground, tissue) {
    const { lens, form, listX } = ground;
    const { measure, words, width } = input;
    const beside = form !== 'narrow';
    const step = beside ? Math.min(66, (2 * LENS * lens.scale - 30) / 7.4) : 38;
    const under = lens.y + LENS * lens.scale + 41 + 17 * schematicLines(input, ground).length;
    const widest = Math.max(...rowOrder.map((kind) => measure(words.rows[kind].count, REMARK)));
    const right = Math.min(width, LIST_UNDER);
    const room = beside ? 190 : right - listX - 28 - widest - 10;
    let y = (beside ? lens.y - 3.5 * step : under) - step;
    let grown = 0;
    return rowOrder.map((kind) => {
        const { name, count } = words.rows[kind];
        const lines = brokenTo(name, 'name', room, measure);
        // Under the lens a row of three lines and more is as much taller.
        const grows = beside ? 0 : Math.max(0, lines.length - 2) * 9;
        y += step + grown + grows;
        grown = grows;
        const target = targetOf(kind, tissue);
        const end = { x: lens.x + target.x * lens.scale, y: lens.y + target.y * lens.scale };
        return {
            kind,
            x: listX,
            y,
            name: lines,
            count,
            countX: beside ? null : right,
            leader: beside && isThere(kind, tissue) ? [{ x: listX - 18, y }, end] : null,
        };
    });
}
/** Outer tangents from the small ring on the organ to the lens. */
function conesOf(organ, { form, lens }) {
    if (form === 'narrow')
        return [];
    const ring = ringOn(organ);
    const radius = LENS * lens.scale;
    const [dx, dy] = [lens.x - ring.x, lens.y - ring.y];
    const turn = Math.acos((RING - radius) / Math.hypot(dx, dy));
    const base = Math.atan2(dy, dx);
    return [base - turn, base + turn].map((angle) => [
        { x: ring.x + RING * Math.cos(angle), y: ring.y + RING * Math.sin(angle) },
        { x: lens.x + radius * Math.cos(angle), y: lens.y + radius * Math.sin(angle) },
    ]);
}
/** px; the small circle on the organ that the lens enlarges. */
export const RING = 5;
export const ringOn = ({ x, y, rx, ry }) => ({
    x: x - rx * 0.42,
    y: y - ry * 0.1,
});
export function sectionPicture(input) {
    const ground = groundOf(input);
    const tissue = tissueOf(input.shares);
    const beads = beadsOf(input, ground);
    const organ = organOf(input, ground);
    const rows = rowsOf(input, ground, tissue);
    const lines = linesOf(input, ground, beads, organ);
    const ends = [
        ground.lens.y + LENS * ground.lens.scale + 28,
        ...lines.map(({ y }) => y + 6),
        ...rows.map(({ y, name }) => y + 20 + (name.length - 1) * 17),
        ...(ground.form === 'middle' ? [] : beads.map(({ y, ry }) => y + ry + 26)),
    ];
    return {
        form: ground.form,
        width: input.width,
        height: Math.ceil(Math.max(...ends)),
        tissue,
        lens: ground.lens,
        beads,
        string: stringOf(beads, ground.form),
        organ,
        cones: conesOf(organ, ground),
        rows,
        lines,
    };
}
//# sourceMappingURL=section-picture.js.map