// Where the germ cells of one tubule sit, and in which order they are missing. Seats are fixed: a smaller number of cells is
// always a part of a larger one, so that nothing jumps when the moment moves.
import { germKinds } from './glyphs.js';
import { polar, scatter } from './geometry.js';
/** px; stands for the tubule of a man before treatment. */
export const FULL_RADIUS = 226;
/** Sertoli cells in one cut, and with them the sectors of the wall. */
export const SECTORS = 14;
/** Turned so that one Sertoli cell lies a little below the right. */
export const sectorAngle = (sector) => (sector * 360) / SECTORS + 6;
const places = {
    typeA: [{ turn: 8.4, fromWall: 12.5 }],
    typeB: [{ turn: 17.2, fromWall: 14 }],
    spermatocytes: [
        { turn: 7.2, depth: 0.735 },
        { turn: 18.5, depth: 0.715 },
    ],
    roundSpermatids: [
        { turn: 5.6, depth: 0.555 },
        { turn: 12.85, depth: 0.47 },
        { turn: 20.1, depth: 0.555 },
    ],
    elongatedSpermatids: [
        { turn: -4, depth: 0.405 },
        { turn: 0, depth: 0.385 },
        { turn: 4, depth: 0.405 },
    ],
};
/** Kinds whose places are scattered a little; the others keep to wall and Sertoli cell. */
const scattered = ['spermatocytes', 'roundSpermatids'];
function ringSeats(kind, radius) {
    return [...Array(SECTORS).keys()].flatMap((sector) => places[kind].map(({ turn, depth, fromWall }, k) => {
        const loose = scattered.includes(kind) ? 1 : 0;
        const angle = sectorAngle(sector) + turn + loose * scatter(sector * 5 + k * 3 + kind.length) * 1.2;
        const far = depth === undefined ? radius - (fromWall ?? 0) : radius * depth;
        return { ...polar(angle, far + loose * scatter(sector * 7 + k + kind.length) * 4), angle };
    }));
}
/** Free in the lumen, by the golden angle; their heads look every way. */
function lumenSeats(radius) {
    return [...Array(SECTORS).keys()].map((i) => ({
        ...polar(i * 137.508 + 60, radius * 0.28 * Math.sqrt((i + 0.6) / SECTORS)),
        angle: i * 137.508 + 60 + 180 * scatter(i + 3),
    }));
}
/** All seats of a kind in a tubule of this radius, px. */
export const seatsOf = (kind, radius) => kind === 'sperm' ? lumenSeats(radius) : ringSeats(kind, radius);
/** Where the leader of each kind looks for its cell, at the full radius. */
export const leaderTargets = {
    typeA: { x: 204, y: -62 },
    typeB: { x: 210, y: -18 },
    spermatocytes: { x: 160, y: 10 },
    roundSpermatids: { x: 112, y: 36 },
    elongatedSpermatids: { x: 74, y: 44 },
    sperm: { x: 30, y: 44 },
};
/** Numbers 0 to count − 1 in a seeded order, `first` in front: what is removed is spread over the wall. */
export function keepingOrder(count, first) {
    const rank = (i) => (i === first ? -1 : (i * 0.754877666 + 0.21) % 1);
    return [...Array(count).keys()].sort((a, b) => rank(a) - rank(b));
}
function nearest(seats, { x, y }) {
    const away = seats.map((seat) => Math.hypot(seat.x - x, seat.y - y));
    return away.indexOf(Math.min(...away));
}
/** For each kind: which seats are kept longest. The first is the one that the leader points at. */
export const keptLongest = Object.fromEntries(germKinds.map((kind) => {
    const seats = seatsOf(kind, FULL_RADIUS);
    return [kind, keepingOrder(seats.length, nearest(seats, leaderTargets[kind]))];
}));
/** How many cells of a kind fill the tubule. */
export const fullCount = (kind) => keptLongest[kind].length;
/** How many of `full` cells are drawn for a share of the man's own: rounded, but one while the share is over 0.02. */
export function drawnCount(full, share) {
    const count = Math.min(full, Math.round(full * share));
    return share > 0.02 ? Math.max(1, count) : Math.max(0, count);
}
//# sourceMappingURL=seats.js.map