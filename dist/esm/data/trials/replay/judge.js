/** Share of the published value that is allowed either way where no interval is published. */
export const tolerance = 0.15;
/** A share of men without an interval is allowed at least this much either way: ten men of a hundred. */
export const menTolerance = 0.1;
/** True for outcomes that count men. */
export const countsMen = ({ kind }) => kind.startsWith('fraction');
export function limitsOf({ published, outcome }) {
    const { value, low, high } = published;
    if (low !== undefined && high !== undefined)
        return { low, high };
    if (!countsMen(outcome)) {
        const margin = tolerance * Math.abs(value);
        return { low: value - margin, high: value + margin };
    }
    // No share of men lies below none or above all.
    const margin = Math.max(menTolerance, tolerance * value);
    return { low: Math.max(0, value - margin), high: Math.min(1, value + margin) };
}
/** @param ours null where it is never reached within the run */
export function isInside(trial, ours) {
    const { low, high } = limitsOf(trial);
    return ours !== null && ours >= low && ours <= high;
}
//# sourceMappingURL=judge.js.map