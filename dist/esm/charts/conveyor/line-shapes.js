export const REMARK = 13;
export const NAME = 14;
/** Fullest that a day is drawn. */
export const MOST = 1.15;
export function lastDayOf({ stages }) {
    return stages.at(-1)?.toDay ?? 0;
}
/** Steps of an area: one a day, from its base line. */
export function areaOf(input, along, depth, down) {
    const spot = (a, b) => down ? `${b.toFixed(1)},${a.toFixed(1)}` : `${a.toFixed(1)},${b.toFixed(1)}`;
    const last = lastDayOf(input);
    const points = [];
    for (let day = 0; day < last; day++) {
        const depthHere = depth(Math.min(MOST, input.share(day + 0.5)));
        points.push(spot(along(day), depthHere), spot(along(Math.min(last, day + 1)), depthHere));
    }
    return [`M${spot(along(0), depth(0))}L${points.join('L')}L${spot(along(last), depth(0))}Z`, `M${points.join('L')}`];
}
//# sourceMappingURL=line-shapes.js.map