/** Share of the published value that is allowed either way where no interval is published. */
export const tolerance = 0.15;
/** A share of men without an interval is allowed at least this much either way: ten men of a hundred. */
export const menTolerance = 0.1;
export function limitsOf({ published, outcome }) {
    const { value, low, high } = published;
    if (low !== undefined && high !== undefined)
        return { low, high };
    const margin = tolerance * Math.abs(value);
    if (outcome.kind.startsWith('fraction') && margin < menTolerance) {
        return { low: Math.max(0, value - menTolerance), high: Math.min(1, value + menTolerance) };
    }
    return { low: value - margin, high: value + margin };
}
/** @param ours null where it is never reached within the run */
export function isInside(trial, ours) {
    const { low, high } = limitsOf(trial);
    return ours !== null && ours >= low && ours <= high;
}
//# sourceMappingURL=judge.js.map