// Points and angles of the drawings of tissue.
/** A point at an angle (degrees, clockwise from the right) and a distance from the origin. */
export const polar = (angle, distance) => ({
    x: distance * Math.cos((angle * Math.PI) / 180),
    y: distance * Math.sin((angle * Math.PI) / 180),
});
/** Fixed scatter, −0.5 to 0.5: the same tissue for the same seed, always. */
export const scatter = (seed) => ((seed * 0.618034 + 0.37) % 1) - 0.5;
/** For attributes: two decimals are finer than a pixel of any screen. */
export const short = (value) => String(Math.round(value * 100) / 100);
export const spot = ({ x, y }) => `${short(x)},${short(y)}`;
export const placed = ({ x, y, angle }, scale = 1) => `translate(${short(x)} ${short(y)}) rotate(${short(angle)})${scale === 1 ? '' : ` scale(${short(scale)})`}`;
/** A closed smooth path through the middles between points. */
export function smoothPath(points) {
    const at = (i) => points[i % points.length] ?? { x: 0, y: 0 };
    const middle = (i) => spot({ x: (at(i).x + at(i + 1).x) / 2, y: (at(i).y + at(i + 1).y) / 2 });
    return `M${middle(0)}${points.map((_, i) => `Q${spot(at(i + 1))} ${middle(i + 1)}`).join('')}Z`;
}
//# sourceMappingURL=geometry.js.map