/** Free ground between a line's end and a text, px. */
const gap = 3;
/** SVG path of a vertical line from top to bottom, broken at every box it would cross. */
export function verticalPath(x, top, bottom, boxes) {
    const crossed = boxes
        .filter((box) => box.x - gap < x && x < box.x + box.width + gap)
        .map((box) => [box.y - gap, box.y + box.height + gap])
        .sort((a, b) => a[0] - b[0]);
    let path = '';
    let from = top;
    for (const [start, end] of [...crossed, [bottom, bottom]]) {
        const to = Math.min(start, bottom);
        if (to - from > 1)
            path += `M${x.toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}`;
        from = Math.max(from, end);
    }
    return path;
}
//# sourceMappingURL=vertical-line.js.map