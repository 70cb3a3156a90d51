// A line that signals travel along: straight pieces with rounded corners, and where its points are.
const STEPS = 8;
const towards = (from, to, distance) => {
    const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const part = Math.min(distance / whole, 0.5);
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};
/** Two digits are a hundredth of a pixel's worth of nothing; one keeps paths short. */
export const short = (value) => Math.round(value * 10) / 10;
export const spot = ({ x, y }) => `${short(x)},${short(y)}`;
function flatten(corners, radius) {
    const first = corners[0] ?? { x: 0, y: 0 };
    const last = corners[corners.length - 1] ?? first;
    const line = [first];
    let d = `M${spot(first)}`;
    for (let i = 1; i < corners.length - 1; i += 1) {
        const corner = corners[i] ?? first;
        const enter = towards(corner, corners[i - 1] ?? first, radius);
        const leave = towards(corner, corners[i + 1] ?? last, radius);
        d += `L${spot(enter)}Q${spot(corner)} ${spot(leave)}`;
        for (let step = 0; step <= STEPS; step += 1) {
            const t = step / STEPS;
            const u = 1 - t;
            line.push({
                x: u * u * enter.x + 2 * u * t * corner.x + t * t * leave.x,
                y: u * u * enter.y + 2 * u * t * corner.y + t * t * leave.y,
            });
        }
    }
    line.push(last);
    return { d: `${d}L${spot(last)}`, line };
}
/** A track through corners, each rounded by at most radius. */
export function track(corners, radius = 24) {
    const { d, line } = flatten(corners, radius);
    const reached = [0];
    line.forEach((point, i) => {
        const before = line[i - 1];
        if (before)
            reached.push((reached[i - 1] ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
    });
    const length = reached[reached.length - 1] ?? 0;
    return {
        d,
        length,
        at(distance) {
            const wanted = Math.max(0, Math.min(length, distance));
            const next = Math.max(1, reached.findIndex((sum) => sum >= wanted));
            const from = line[next - 1] ?? { x: 0, y: 0 };
            const to = line[next] ?? from;
            const start = reached[next - 1] ?? 0;
            const part = (wanted - start) / ((reached[next] ?? start) - start || 1);
            return {
                x: from.x + (to.x - from.x) * part,
                y: from.y + (to.y - from.y) * part,
                angle: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
            };
        },
    };
}
//# sourceMappingURL=track.js.map