/** Sizes in em, so that larger text asks for more room. */
const namesEm = 9.5;
const columnEm = 12.4;
const gapEm = 1.75;
/** Room for scale numbers where the pictures use the full width. */
const scaleEm = 2.9;
/** Below this width one column is shown at a time. */
const narrowEm = 37.5;
/** How many of the columns are on screen at once. */
export function capacityOf(width, fontSize, count) {
    const em = width / fontSize;
    if (em < narrowEm)
        return 1;
    return Math.min(count, Math.max(2, Math.floor((em - namesEm) / columnEm)));
}
/**
 * @param width of the element, px
 * @param fontSize of its text, px
 * @param count of columns
 * @param turned position of the column that the reader has turned to
 */
export function layoutOf(width, fontSize, count, turned) {
    const capacity = capacityOf(width, fontSize, count);
    if (capacity === 1) {
        const shown = [Math.min(Math.max(turned, 0), count - 1)];
        return { narrow: width / fontSize < narrowEm, shown, plotWidth: Math.floor(width - scaleEm * fontSize), fontSize };
    }
    // The first column stays; the others slide so that the chosen one is among them.
    const beside = capacity - 1;
    const from = Math.min(Math.max(turned, 1), count - beside);
    const shown = [0, ...[...Array(beside).keys()].map((index) => from + index)];
    const plotWidth = Math.floor((width - namesEm * fontSize) / capacity - gapEm * fontSize);
    return { narrow: false, shown, plotWidth, fontSize };
}
/** Height of a marker's picture, em. Sperm, which readers come for, is the tallest. */
export const plotEm = {
    lh: 3.25,
    fsh: 3.25,
    testosterone: 3.25,
    itt: 3.25,
    estradiol: 3.25,
    inhibinB: 3.25,
    sperm: 5,
    testisVolume: 3.75,
};
//# sourceMappingURL=layout.js.map