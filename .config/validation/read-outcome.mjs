// Reads a published outcome off a simulated man or cohort, and stops where it cannot.
import { readOutcome as read } from './reader.mjs';

/**
 * The outcome in the unit it is published in: the marker's unit, a share (0 to 1), or days. Null: never reached.
 * `run` is { cohort, everyDays } for a cohort, { column(outcome), everyDays, against } for a man.
 */
export function readOutcome(outcome, run) {
  const ours = read(outcome, run);
  if (ours === undefined) throw new Error(`outcome: kind "${outcome.kind}" is not read off such a run.`);
  if (ours !== null && !Number.isFinite(ours)) throw new Error('the outcome is not a number');
  return ours;
}

/** Share of men that has reached the threshold on some day from sinceDay on, by each day. */
export const arrivedBelow = ({ cohort }, { marker, threshold, sinceDay = 0 }) =>
  cohort.fractionReachedBelow(marker, threshold, sinceDay);
export const arrivedAbove = ({ cohort }, { marker, threshold, sinceDay = 0 }) =>
  cohort.fractionAtLeast(marker, threshold, sinceDay);
