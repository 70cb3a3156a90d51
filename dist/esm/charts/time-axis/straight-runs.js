// Fewer points for the same line: those that lie on a straight stretch between two others go.
/** So far may a point lie from the line that is drawn without it: less than can be seen, px. */
const unseen = 0.15;
/**
 * Leaves out points that the line passes anyway.
 * @param points in px, left to right
 * @returns first and last, and those at which the line turns; no point is further than `unseen` above or below it
 */
export function straightRuns(points) {
    const [first] = points;
    if (!first)
        return points;
    const kept = [first];
    let from = first;
    let before = first;
    // Slopes from the last point kept that pass all points since.
    let least = -Infinity;
    let most = Infinity;
    for (const point of points) {
        if (point === first)
            continue;
        const slope = (point[1] - from[1]) / (point[0] - from[0]);
        if (!(slope >= least && slope <= most)) {
            kept.push(before);
            from = before;
            least = -Infinity;
            most = Infinity;
        }
        const across = point[0] - from[0];
        least = Math.max(least, (point[1] - unseen - from[1]) / across);
        most = Math.min(most, (point[1] + unseen - from[1]) / across);
        before = point;
    }
    if (before !== first)
        kept.push(before);
    return kept;
}
//# sourceMappingURL=straight-runs.js.map