export const BRAIN_LENS = 132;
const TESTIS_RADIUS = 142;
const mix = (from, to, part) => from + (to - from) * Math.min(1, Math.max(0, part));
function besideFrame(width, form, leastLeft) {
    const wide = form === 'wide';
    const part = wide ? (width - 900) / 300 : (width - 600) / 300;
    const scale = wide ? mix(0.86, 1, part) : mix(0.76, 0.92, part);
    // The figure takes what is left of the words in the wide form.
    const leftX = wide ? mix(300, 390, part) : Math.max(leastLeft, mix(106, 158, part));
    const centre = leftX + (wide ? 28 : 22) + TESTIS_RADIUS * scale;
    const railX = centre + (wide ? mix(178, 232, part) : mix(148, 194, part));
    const estradiolX = railX + 20;
    const labelX = estradiolX + (wide ? mix(24, 34, part) : 20);
    const brainY = 36 + BRAIN_LENS * scale;
    return {
        form,
        width,
        nameSize: 14,
        left: { x: leftX, room: wide ? mix(106, 138, part) : leftX, anchor: 'end' },
        right: { x: labelX, room: Math.min(width - labelX, 300) },
        brain: { x: centre, y: brainY, radius: BRAIN_LENS * scale, scale },
        testis: { x: centre, y: brainY + mix(346, 376, (scale - 0.76) / 0.24), radius: TESTIS_RADIUS * scale, scale },
        railX,
        estradiolX,
        fshX: centre - 6 * scale,
        lhX: centre + 48 * scale,
        headroom: 0,
        figure: wide ? { scale: mix(0.78, 1, part) } : null,
    };
}
function stackedFrame(width, leastRight) {
    // The lenses give way to the longest word beside the rails: rails and gaps take 1.3 radii and 27 px.
    const fits = (width - leastRight - 27) / 2.3;
    const radius = Math.max(66, Math.min(112, Math.max(74, width * 0.268), fits));
    const scale = radius / TESTIS_RADIUS;
    const centre = radius + 1;
    const railX = centre + radius * 1.3 + Math.min(60, Math.max(0, (width - 360) * 0.3));
    const estradiolX = railX + 13;
    const labelX = estradiolX + 13;
    const brainY = 44 + BRAIN_LENS * scale;
    return {
        form: 'narrow',
        width,
        nameSize: 13,
        left: { x: 0, room: centre * 1.1, anchor: 'start' },
        right: { x: labelX, room: width - labelX },
        brain: { x: centre, y: brainY, radius: BRAIN_LENS * scale, scale },
        testis: { x: centre, y: brainY + (BRAIN_LENS + TESTIS_RADIUS) * scale + 116, radius, scale },
        railX,
        estradiolX,
        fshX: Math.max(86, centre - 6),
        lhX: Math.max(86, centre - 6) + 30,
        headroom: 0,
        figure: null,
    };
}
/** Without words there is no column for them: two lenses and the rails. */
function bareFrame() {
    const frame = stackedFrame(300, 0);
    const width = frame.estradiolX + 40;
    return { ...frame, width, right: { x: width, room: 0 }, testis: { ...frame.testis, y: frame.brain.y + 216 } };
}
/** The composition for a room of so many px at a text size of 16 px.
 *  @param leastLeft px that the longest word left of the lenses needs
 *  @param leastRight px that the longest word right of the rails needs */
export function frameFor(width, bare = false, leastLeft = 0, leastRight = 0) {
    if (bare)
        return bareFrame();
    if (width >= 900)
        return besideFrame(Math.min(width, 1280), 'wide', leastLeft);
    return width >= 560 ? besideFrame(width, 'middle', leastLeft) : stackedFrame(Math.max(280, width), leastRight);
}
/** Centres and radii, in the figure's own drawing, of the two rings on the figure. */
export const FIGURE_RINGS = { brain: { x: 126, y: 128, r: 21 }, testis: { x: 168, y: 580, r: 31 } };
/** How far the pelvis stands below its place in the figure's own drawing: the trunk is dotted, and gives. */
export const figureDrop = ({ testis }, scale) => Math.max(0, testis.y / scale - FIGURE_RINGS.testis.y + 36);
/** The figure's upper edge: its head stands level with the brain lens. */
export const figureTop = (frame, scale) => Math.max(0, frame.brain.y - 168 * scale);
//# sourceMappingURL=frame.js.map