// How strong a signal looks: the width of its line, the markers on it and the size of the brake it ends in.
/** Below this share of usual a signal is called quiet. */
export const QUIET_BELOW = 0.2;
/** Below this share no marker is drawn at all. */
export const NONE_BELOW = 0.01;
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
/** Line width in px: 1 + 1.1 × share, at most 3.2; a quiet line is thin and dotted. */
export function strengthOf(share) {
    const quiet = share < QUIET_BELOW;
    return { quiet, width: quiet ? 1.25 : clamp(1 + 1.1 * share, 1, 3.2) };
}
/** Half-length and thickness in px of the bar across the end of a braking line. */
export function brakeOf(share) {
    const over = clamp((share - 1) / 1.4, -0.7, 1);
    return { half: 10 + 5 * over, width: 2.6 + 3.4 * Math.max(over, -0.4) };
}
/** Distances of the markers of a steady hormone: 22 px apart at usual, never closer than 12.5. */
export function steadyMarkers(share, length, spacing = [22, 12.5]) {
    if (share < NONE_BELOW)
        return [];
    const [usual, least] = spacing;
    const count = share < QUIET_BELOW
        ? 1
        : clamp(Math.round((length / usual) * share ** 0.62), 1, Math.max(1, Math.floor(length / least)));
    return [...Array(count).keys()].map((i) => ((i + 0.5) * length) / count);
}
/** Offsets inside one pulse, in the order in which they fill: a smaller pulse is part of a larger one. */
const PULSE = [0, 1, -1, 2, -2, 3];
/** Distances of the markers of a pulsed hormone: groups of three at usual. First the groups thin, then they go. */
export function pulsedMarkers(share, length, gap = 11.5) {
    if (share < NONE_BELOW)
        return [];
    const groups = Math.max(1, Math.round(length / 80));
    const room = Math.min(PULSE.length, Math.floor(length / groups / gap) - 1);
    const count = share < QUIET_BELOW ? 1 : clamp(Math.round(share * groups * 3), 1, groups * room);
    // The middle group is the last to go, so that the one marker of a quiet line stands clear of both ends.
    const order = [...Array(groups).keys()].sort((a, b) => Math.abs(a - (groups - 1) / 2) - Math.abs(b - (groups - 1) / 2) || a - b);
    const places = [];
    for (let i = 0; i < count; i += 1) {
        const group = order[i % groups] ?? 0;
        places.push(((group + 0.5) * length) / groups + (PULSE[Math.floor(i / groups)] ?? 0) * gap);
    }
    return places.sort((a, b) => a - b);
}
//# sourceMappingURL=strength.js.map