// How the two groups and the curve share the width.
/** Widths in em of the element's text, so that larger text asks for more room. */
const wideEm = 58;
const mediumEm = 34;
export const gapEm = 2.5;
/** Widest ten figures, em. */
const arrayEm = 19;
export function layoutOf(width, fontSize) {
    const em = width / fontSize;
    const gap = gapEm * fontSize;
    const form = em >= wideEm ? 'wide' : em >= mediumEm ? 'medium' : 'narrow';
    const room = form === 'wide' ? width * 0.25 : form === 'medium' ? (width - gap) / 2 : width;
    const array = Math.min(room, arrayEm * fontSize) - 4;
    const curveWidth = form === 'wide' ? width - 2 * (array + 4) - 2 * gap : width;
    return { form, cell: Math.floor(array) / 10, curveWidth: Math.floor(curveWidth) };
}
//# sourceMappingURL=layout.js.map