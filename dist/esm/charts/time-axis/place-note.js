// Finds a clear place for a note near the point it speaks about.
import { boxesMeet } from './boxes.js';
/** Free ground around a note, px. */
const margin = 4;
const besidePoint = 9;
const stepX = 8;
const stepY = 3;
/** For each whole pixel of x, the highest and lowest pixel of a curve. Points ascend in x. */
export function curveExtent(points) {
    const extent = new Map();
    const include = (column, y) => {
        const here = extent.get(column);
        if (!here)
            extent.set(column, [y, y]);
        else if (y < here[0])
            here[0] = y;
        else if (y > here[1])
            here[1] = y;
    };
    points.forEach(([x, y], index) => {
        const [lastX, lastY] = points[index - 1] ?? [x, y];
        for (let column = Math.floor(lastX); column <= Math.floor(x); column++) {
            const share = x === lastX ? 1 : Math.min(1, Math.max(0, (column - lastX) / (x - lastX)));
            include(column, lastY + (y - lastY) * share);
        }
        include(Math.floor(x), y);
    });
    return extent;
}
function meetsCurve(box, curve) {
    for (let column = Math.floor(box.x - margin); column <= box.x + box.width + margin; column++) {
        const here = curve.get(column);
        if (here && here[1] >= box.y - margin && here[0] <= box.y + box.height + margin)
            return true;
    }
    return false;
}
/** Distance from a point to a box; ground to the right of the point counts a little nearer. */
function distance(box, { x, y }) {
    const across = Math.max(box.x - x, 0, x - box.x - box.width);
    const down = Math.max(box.y - y, 0, y - box.y - box.height);
    return Math.hypot(across, down) + (box.x < x ? 6 : 0);
}
function range(first, last, step) {
    const values = [];
    for (let value = first; value <= last; value += step)
        values.push(value);
    return values;
}
/** The nearest clear place and how far from its point it is, px; null where there is none. */
export function placeNote(place) {
    const { width, height, anchor, area } = place;
    const inside = (x) => x >= area.x && x + width <= area.x + area.width;
    const columns = [
        anchor.x + besidePoint,
        anchor.x - besidePoint - width,
        ...range(area.x, area.x + area.width - width, stepX),
    ].filter(inside);
    const rows = range(area.y, area.y + area.height - height, stepY);
    let best = null;
    // Of equally near places the first; what lies further than the nearest so far is not looked at, which saves most of the work.
    let nearest = place.within ?? Infinity;
    for (const x of columns) {
        if (distance({ x, y: anchor.y, width, height: 0 }, anchor) > nearest)
            continue;
        for (const y of rows) {
            const box = { x, y, width, height };
            const away = distance(box, anchor);
            if (away > nearest || (best && away === nearest))
                continue;
            if (place.taken.some((other) => boxesMeet(box, other, margin)) || meetsCurve(box, place.curve))
                continue;
            best = { box, away };
            nearest = away;
        }
    }
    return best;
}
//# sourceMappingURL=place-note.js.map