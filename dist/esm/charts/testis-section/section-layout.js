// How the three scales and the list share the room: side by side, in two rows, or one under another.
import { breakLines } from '../time-axis/boxes.js';
import { lengthCm } from './beads.js';
import { LENS } from './tissue.js';
/** In the order of the wall, from outside in. */
export const rowOrder = [
    'leydig',
    'sertoli',
    'typeA',
    'typeB',
    'spermatocytes',
    'roundSpermatids',
    'elongatedSpermatids',
    'sperm',
];
const WIDE = 1080;
const MIDDLE = 680;
/** From here on five beads lie side by side beside the organ, not three. */
const FIVE_BEADS = 900;
const PX_PER_CM = 40;
const PX_PER_CM_NARROW = 31;
/** Widest list under the lens, px. */
export const LIST_UNDER = 440;
export const NAME = { size: 14, weight: 600 };
export const REMARK = 13;
const sizes = {
    name: [14, 600],
    remark: [13, 400],
    value: [24, 500],
};
/** Width that the list beside the lens asks for. */
function listWidth(input) {
    const widths = rowOrder.flatMap((kind) => {
        const { name, count } = input.words.rows[kind];
        return [input.measure(name, NAME.size, NAME.weight), input.measure(count, REMARK)];
    });
    return 22 + Math.min(190, Math.max(...widths)) + 6;
}
/** Room for words about the organ, beside the beads or the lens, px. */
export const leftRoom = (form, width) => form === 'wide' ? 176 : form === 'middle' ? 118 : Math.max(96, Math.min(240, width - 164));
/** A text in lines no wider than a room. */
export function brokenTo(text, look, room, measure) {
    const [size, weight] = sizes[look];
    return breakLines(text, room, (part) => measure(part, size, weight));
}
/** Where the lens begins in the narrow form: under volume and beads, with room for the longest remarks of any moment. */
function narrowTop({ words, measure, width }) {
    const lines = (text, look) => brokenTo(text, look, leftRoom('narrow', width), measure).length;
    const remarks = words.volumeRemarks.reduce((sum, text) => sum + lines(text, 'remark'), 0);
    return VALUE_NARROW + 44 + 17 * (lines(words.volume, 'name') + Math.max(4, remarks));
}
/** y of the volume's name in the narrow form. */
export const VALUE_NARROW = 292;
export function groundOf(input) {
    const { width } = input;
    const list = listWidth(input);
    const gap = 58;
    if (width >= WIDE) {
        const scale = Math.min(1, (width - 408 - gap - list) / (2 * LENS));
        const x = width - list - gap - LENS * scale;
        return {
            form: 'wide',
            perCm: PX_PER_CM,
            beadCount: 5,
            beadX: 98,
            organX: 288,
            lens: { x, y: 54 + LENS * scale, scale },
            listX: width - list,
        };
    }
    const top = 312;
    if (width >= MIDDLE) {
        const scale = Math.min(1, (width - gap - list) / (2 * LENS));
        return {
            form: 'middle',
            perCm: PX_PER_CM,
            beadCount: width >= FIVE_BEADS ? 5 : 3,
            beadX: 0,
            organX: 66,
            lens: { x: LENS * scale + 1, y: top + LENS * scale, scale },
            listX: LENS * scale * 2 + gap,
        };
    }
    const scale = Math.min(1, (width - 2) / (2 * LENS));
    const perCm = Math.max(20, Math.min(PX_PER_CM_NARROW, (width - 140) / lengthCm(25)));
    return {
        form: 'narrow',
        perCm,
        beadCount: 3,
        beadX: width - (lengthCm(25) * perCm) / 2 - 1,
        organX: 54,
        lens: { x: width / 2, y: narrowTop(input) + LENS * scale, scale },
        listX: 16,
    };
}
/** What stands under the lens, in lines no wider than it. */
export const schematicLines = ({ words, measure }, { lens }) => brokenTo(words.schematic, 'remark', 2 * LENS * lens.scale, measure);
//# sourceMappingURL=section-layout.js.map