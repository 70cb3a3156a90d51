// Decides whether a simulated value agrees with a published one. One rule for every result, never widened.

/** Share of the published value that is allowed either way where no interval is published. */
export const TOLERANCE = 0.15;

/** A share of men without an interval is allowed at least this much either way: ten men of a hundred. */
export const MEN_TOLERANCE = 0.1;

export const RULE = `Inside: the simulated value lies in the interval of the published result; where there is none, within ±${Math.round(
  100 * TOLERANCE,
)} % of the published value, for a share of men at least ±${Math.round(100 * MEN_TOLERANCE)} of 100 men.`;

/** True for outcomes that count men. */
export const countsMen = ({ kind }) => kind.startsWith('fraction');

/** The limits ours has to lie in, in the unit of the published value, and why these. */
export function limitsOf({ published: { value, low, high, intervalIs }, outcome }) {
  if (low !== undefined && high !== undefined) return { low, high, why: intervalIs ?? 'published interval' };
  if (!countsMen(outcome)) {
    const margin = TOLERANCE * Math.abs(value);
    return { low: value - margin, high: value + margin, why: `no interval: ±${Math.round(100 * TOLERANCE)} %` };
  }
  // No share of men lies below none or above all.
  const margin = Math.max(MEN_TOLERANCE, TOLERANCE * value);
  const [least, most] = [Math.max(0, value - margin), Math.min(1, value + margin)];
  return { low: least, high: most, why: `no interval: ±${Number((100 * margin).toPrecision(3))} of 100 men` };
}

/** Whether ours (null: never reached within the run) lies within the limits, their ends included. */
export function judge(trial, ours) {
  const limits = limitsOf(trial);
  return { inside: ours !== null && ours >= limits.low && ours <= limits.high, limits };
}
