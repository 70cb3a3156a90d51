// Decides whether a simulated value agrees with a published one. One rule for every result, never widened.
import { countsMen, limitsOf as limits, menTolerance, tolerance } from './reader.mjs';

export { countsMen };

const percent = (share) => Number((100 * share).toPrecision(3));

export const RULE = `Inside: the simulated value lies in the interval of the published result; where there is none, within ±${percent(
  tolerance,
)} % of the published value, for a share of men at least ±${percent(menTolerance)} of 100 men.`;

/** The limits ours has to lie in, in the unit of the published value, and why these. */
export function limitsOf(trial) {
  const { value, low, high, intervalIs } = trial.published;
  const why = countsMen(trial.outcome)
    ? `no interval: ±${percent(Math.max(menTolerance, tolerance * value))} of 100 men`
    : `no interval: ±${percent(tolerance)} %`;
  const printed = low !== undefined && high !== undefined;
  return { ...limits(trial), why: printed ? (intervalIs ?? 'published interval') : why };
}

/** Whether ours (null: never reached within the run) lies within the limits, their ends included. */
export function judge(trial, ours) {
  const limits = limitsOf(trial);
  return { inside: ours !== null && ours >= limits.low && ours <= limits.high, limits };
}
