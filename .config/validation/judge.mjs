// Decides whether a simulated value agrees with a published one. One rule for every result, never widened.

/** Share of the published value that is allowed either way where no interval is published. */
export const TOLERANCE = 0.15;

/** The limits ours has to lie in, in the unit of the published value, and why these. */
export function limitsOf({ value, low, high, intervalIs }) {
  if (low !== undefined && high !== undefined) {
    return { low, high, why: intervalIs ? `interval: ${intervalIs}` : 'published interval' };
  }
  const margin = TOLERANCE * Math.abs(value);
  return {
    low: value - margin,
    high: value + margin,
    why: `no interval published: ±${Math.round(100 * TOLERANCE)} % of the value`,
  };
}

/** Whether ours (null: never reached within the run) lies within the limits, their ends included. */
export function judge(trial, ours) {
  const limits = limitsOf(trial.published);
  return { inside: ours !== null && ours >= limits.low && ours <= limits.high, limits };
}
