// Numbers the pulses of a day in two rows under its strip, so that they can be counted and do not meet.
/**
 * Where numbers stand: the last one always, because it is the count; of the others those that find room.
 * @param xs px, ascending
 * @param widthOf width of a number, px
 * @param gap free ground between two, px
 */
export function numberMarks(xs, widthOf, gap) {
    const placed = [];
    const place = (index) => {
        const x = xs[index] ?? 0;
        const half = widthOf(index + 1) / 2;
        const isFree = (row) => placed.every((other) => other.row !== row || Math.abs(other.x - x) >= other.half + half + gap);
        const row = [0, 1].find(isFree);
        if (row !== undefined)
            placed.push({ number: index + 1, x, row, half });
    };
    if (xs.length > 0)
        place(xs.length - 1);
    for (let index = 0; index < xs.length - 1; index++)
        place(index);
    return placed.sort((a, b) => a.number - b.number).map(({ number, x, row }) => ({ number, x, row }));
}
//# sourceMappingURL=number-marks.js.map