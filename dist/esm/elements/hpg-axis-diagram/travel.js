/** px of path per step, and ms: every signal travels at one speed, only the number of markers differs. */
const STRETCH = 12;
const DURATION_MS = 220;
const css = (path, distance, size) => {
    const { x, y, angle } = path.at(distance);
    return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) rotate(${angle.toFixed(1)}deg) scale(${size.toFixed(2)})`;
};
/** When the markers of a drawing last set off, ms. */
const setOff = new WeakMap();
/** Lets the markers of a drawing arrive; at once where the reader wants less motion, and while they are on their way to an
 *  earlier moment: set off anew in every step of a drag, they would never arrive. */
export function travel(drawing, picture) {
    const now = performance.now();
    if (now - (setOff.get(drawing) ?? -Infinity) < DURATION_MS)
        return;
    setOff.set(drawing, now);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches)
        return;
    for (const { id, track, markers, sizes } of picture.lines) {
        drawing.querySelectorAll(`[data-line='${id}'] .mark`).forEach((mark, i) => {
            const rest = markers[i];
            if (rest === undefined)
                return;
            const size = sizes?.[i] ?? 1;
            mark.animate([{ transform: css(track, rest - STRETCH, size) }, { transform: css(track, rest, size) }], {
                duration: DURATION_MS,
                easing: 'ease-out',
            });
        });
    }
}
//# sourceMappingURL=travel.js.map