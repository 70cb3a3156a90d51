export const SAMPLE_WIDTH = 27;
export const SAMPLE_GAP = 7;
export const REMARK_SIZE = 13;
export const VALUE_SIZE = 20;
/** Good enough where no canvas can be asked; generous, so that a guess breaks a row rather than running over. */
export const guessWidth = (text, sizePx, weight) => text.length * sizePx * (weight >= 600 ? 0.6 : 0.55);
/** Words into rows no wider than room, broken at spaces and after hyphens; a single long word keeps its row. */
export function breakWords(text, room, widthOf) {
    const rows = [];
    for (const word of text.split(/(?<=[ -])/)) {
        const row = rows[rows.length - 1];
        if (row !== undefined && widthOf((row + word).trimEnd()) <= room)
            rows[rows.length - 1] = row + word;
        else
            rows.push(word);
    }
    return rows.map((row) => row.trimEnd());
}
/** px that the longest word of these names takes. */
export function longestWord(labels, size, measure) {
    const words = labels.flatMap((label) => label?.name.split(' ') ?? []);
    return Math.max(0, ...words.map((word) => measure(word, size, 600)));
}
/** Rows, top to bottom: name, number with unit, remark. */
export function layOutLabel(id, label, room, measure) {
    const rows = [];
    let bottom = room.sample === 'above' ? 15 : 0;
    let widest = 0;
    const add = (kind, text, size, lead, unit) => {
        bottom += lead;
        rows.push(unit === undefined ? { kind, text, baseline: bottom } : { kind, text, unit, baseline: bottom });
        const weight = kind === 'name' ? 600 : kind === 'value' ? 500 : 400;
        const tail = unit === undefined ? 0 : 5 + measure(unit, REMARK_SIZE, 400);
        widest = Math.max(widest, measure(text, size, weight) + tail);
    };
    const name = room.brief ? (label.briefName ?? label.name) : label.name;
    const remark = room.brief ? (label.briefRemark ?? label.remark) : label.remark;
    const indent = room.sample === 'before' ? SAMPLE_WIDTH + SAMPLE_GAP : 0;
    breakWords(name, room.width - indent, (words) => measure(words, room.nameSize, 600)).forEach((text, i) => {
        add('name', text, room.nameSize, i === 0 ? 13 : 18);
    });
    widest += indent;
    const railY = bottom + 14;
    if (room.rail)
        bottom += 18;
    if (label.value !== undefined) {
        const fits = measure(label.value, VALUE_SIZE, 500) + 5 + measure(label.unit ?? '', REMARK_SIZE, 400) <= room.width;
        add('value', label.value, VALUE_SIZE, 25, fits ? label.unit : undefined);
        if (!fits && label.unit)
            add('remark', label.unit, REMARK_SIZE, 17);
    }
    if (remark) {
        breakWords(remark, room.width, (words) => measure(words, REMARK_SIZE, 400)).forEach((text, i) => {
            add('remark', text, REMARK_SIZE, i === 0 && label.value !== undefined ? 19 : 17);
        });
    }
    return { id, rows, width: widest, height: bottom + 5, sample: room.sample, railY };
}
//# sourceMappingURL=label-rows.js.map