/** Each piece of the solver's grid is cut into this many, because the target may bend sharply when a medicine starts. */
export const PIECES = 4;
/**
 * Fills `into` with a value that starts at `start` and goes after `target(level)` at `perDay`. `levels` are those of the medicine
 * on a grid PIECES times as fine as that of `into`, `spacingDays` apart, taken as straight lines in between.
 */
export function followWithLag(into, levels, perDay, spacingDays, target, start) {
    const stays = Math.exp(-perDay * spacingDays);
    const staysOfAll = stays ** PIECES;
    const atRest = target(0);
    let value = start;
    let here = levels[0] ?? 0;
    into[0] = value;
    for (let point = 1; point < into.length; point++) {
        const last = levels[point * PIECES] ?? 0;
        if (here === 0 && last === 0) {
            value = atRest + (value - atRest) * staysOfAll;
        }
        else {
            for (let at = (point - 1) * PIECES + 1; at <= point * PIECES; at++) {
                const next = levels[at] ?? 0;
                const middle = target((here + next) / 2);
                value = middle + (value - middle) * stays;
                here = next;
            }
        }
        into[point] = value;
    }
}
//# sourceMappingURL=lag.js.map