// A quantity that follows a medicine with a lag.
/** Each piece of the grid is cut into this many, because the target may bend sharply when a medicine starts. */
const PIECES = 4;
/**
 * Fills `into` with a value that starts at 1 and goes after `target(level)` at `perDay`; `levels` are those of the medicine
 * on the grid, taken as straight lines in between.
 */
export function followWithLag(into, levels, perDay, spacingDays, target) {
    const whole = Math.exp(-perDay * spacingDays);
    const stays = Math.exp((-perDay * spacingDays) / PIECES);
    const atRest = target(0);
    let value = 1;
    let here = levels[0] ?? 0;
    into[0] = value;
    for (let point = 1; point < into.length; point++) {
        const next = levels[point] ?? 0;
        if (here === 0 && next === 0) {
            value = atRest + (value - atRest) * whole;
        }
        else {
            for (let piece = 0; piece < PIECES; piece++) {
                const middle = target(here + ((next - here) * (piece + 0.5)) / PIECES);
                value = middle + (value - middle) * stays;
            }
        }
        into[point] = value;
        here = next;
    }
}
//# sourceMappingURL=lag.js.map