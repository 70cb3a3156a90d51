import { brokenTo, leftRoom, schematicLines, VALUE_NARROW } from './section-layout.js';
import { LENS } from './tissue.js';
/** y of the volume's name beside the organ: its remarks end above the line from the organ to the lens. */
const VALUE_MIDDLE = 98;
export function linesOf(input, ground, beads, organ) {
    const { words, measure, width } = input;
    const { form, lens } = ground;
    const room = leftRoom(form, width);
    const column = (look, text, x, y) => brokenTo(text, look, room, measure).map((part, i) => ({
        look,
        words: part,
        x,
        y: y + i * 17,
    }));
    const organX = form === 'wide' ? 218 : 0;
    const organName = column('name', words.organ, organX, 14);
    const valueX = form === 'middle' ? 182 : organX;
    const valueY = form === 'wide' ? organ.y + 154 : form === 'middle' ? VALUE_MIDDLE : VALUE_NARROW;
    const volumeName = column('name', words.volume, valueX, valueY);
    const below = valueY + 26 + (volumeName.length - 1) * 17;
    const first = beads[0];
    const narrow = form === 'narrow';
    const beadsX = narrow ? ground.beadX : form === 'middle' && first ? first.x - first.rx : 0;
    return [
        { look: 'name', words: words.beads, x: beadsX, y: 14, middle: narrow },
        { look: 'remark', words: words.beadsUnit, x: beadsX, y: 33, middle: narrow },
        ...organName,
        ...column('remark', words.organScale, organX, 33 + (organName.length - 1) * 17),
        ...volumeName,
        { look: 'value', words: words.volumeValue, unit: words.volumeUnit, x: valueX, y: below },
        ...words.volumeRemarks
            .flatMap((text) => column('remark', text, valueX, 0))
            .map((remark, i) => ({ ...remark, y: below + 20 + i * 17 })),
        ...schematicLines(input, ground).map((part, i) => {
            return { look: 'remark', words: part, x: lens.x, y: lens.y + LENS * lens.scale + 20 + i * 17, middle: true };
        }),
    ];
}
//# sourceMappingURL=section-lines.js.map