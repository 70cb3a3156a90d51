// Keeps texts in a drawing clear of each other and of lines, by their measured boxes.
/** Whether two boxes come closer than `gap` px. */
export function boxesMeet(a, b, gap = 0) {
    return (a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap);
}
/**
 * Pushes blocks down until none meets the one above.
 * @param blocks with the tops they would like, in any order, px
 * @param gap free ground between two, px
 * @returns tops in the same order
 */
export function pushDown(blocks, gap) {
    const order = blocks.map((block, index) => ({ ...block, index })).sort((a, b) => a.top - b.top);
    const placed = blocks.map(({ top }) => top);
    let free = -Infinity;
    for (const { top, height, index } of order) {
        const lower = Math.max(top, free);
        placed[index] = lower;
        free = lower + height + gap;
    }
    return placed;
}
/**
 * Breaks words into lines no wider than `width`; a single longer word keeps a line of its own.
 * @param widthOf width of a text, in the unit of `width`
 */
export function breakLines(words, width, widthOf) {
    const lines = [];
    let current = '';
    for (const word of words.split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (current !== '' && widthOf(longer) > width) {
            lines.push(current);
            current = word;
        }
        else
            current = longer;
    }
    if (current !== '')
        lines.push(current);
    return lines;
}
//# sourceMappingURL=boxes.js.map