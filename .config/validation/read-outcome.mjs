// Reads a published outcome off a simulated man or cohort.

/** Mean of a column over [onDay, onDay + overDays), or its value on onDay. */
function onDays(column, { onDay, overDays }, everyDays) {
  const first = Math.round(onDay / everyDays);
  const count = overDays === undefined ? 1 : Math.max(1, Math.round(overDays / everyDays));
  let sum = 0;
  for (let sample = first; sample < first + count; sample++) sum += column[sample];
  return sum / count;
}

/** Days from sinceDay, interpolated, until a column crosses the threshold; 0 if it stands there already and `standing`
 *  counts; null if it never does. */
function crossing(column, threshold, sinceDay, upward, everyDays, standing = false) {
  const first = Math.round(sinceDay / everyDays);
  const there = (value) => (upward ? value >= threshold : value <= threshold);
  if (standing && there(column[first])) return 0;
  for (let sample = first + 1; sample < column.length; sample++) {
    const [before, now] = [column[sample - 1], column[sample]];
    if (!there(before) && there(now)) {
      return (sample - 1 + (threshold - before) / (now - before)) * everyDays - sinceDay;
    }
  }
  return null;
}

/** Mean days of those who arrive after sinceDay and by onDay, from the share that has arrived by each day. */
function meanArrival(arrived, sinceDay, onDay, everyDays) {
  const [first, last] = [Math.round(sinceDay / everyDays), Math.round(onDay / everyDays)];
  let [days, men] = [0, 0];
  for (let sample = first + 1; sample <= last; sample++) {
    const now = arrived[sample] - arrived[sample - 1];
    days += now * (sample * everyDays - sinceDay);
    men += now;
  }
  return men > 0 ? days / men : null;
}

const manReadings = {
  value: (run, outcome) => onDays(run.column(outcome), outcome, run.everyDays),
  share: (run, outcome) => onDays(run.column(outcome), outcome, run.everyDays) / run.column(outcome)[0],
  difference: (run, outcome) => {
    const column = run.column(outcome);
    const from = outcome.against ? onDays(run.against.column(outcome), outcome, run.everyDays) : column[0];
    return onDays(column, outcome, run.everyDays) - from;
  },
  firstDayBelow: (run, outcome) => manCrossing(run, outcome, false),
  firstDayAbove: (run, outcome) => manCrossing(run, outcome, true),
  halfTime: (run, outcome) => {
    const column = run.column(outcome);
    const { sinceDay = 0 } = outcome;
    const [from, to] = [column[Math.round(sinceDay / run.everyDays)], column.at(-1)];
    return crossing(column, (from + to) / 2, sinceDay, to > from, run.everyDays);
  },
};

function manCrossing(run, outcome, upward) {
  const column = run.column(outcome);
  const threshold = outcome.thresholdIs === 'share' ? outcome.threshold * column[0] : outcome.threshold;
  return crossing(column, threshold, outcome.sinceDay ?? 0, upward, run.everyDays);
}

const at = (series, day, everyDays) => series[Math.round(day / everyDays)];

/** Share of men that has reached the threshold on some day from sinceDay on, by each day. */
export const arrivedBelow = ({ cohort }, { marker, threshold, sinceDay = 0 }) =>
  cohort.fractionReachedBelow(marker, threshold, sinceDay);
export const arrivedAbove = ({ cohort }, { marker, threshold, sinceDay = 0 }) =>
  cohort.fractionAtLeast(marker, threshold, sinceDay);

const cohortReadings = {
  fractionBelow: ({ cohort, everyDays }, { marker, threshold, onDay }) =>
    at(cohort.fractionBelow(marker, threshold), onDay, everyDays),
  fractionAbove: ({ cohort, everyDays }, { marker, threshold, onDay }) =>
    1 - at(cohort.fractionBelow(marker, threshold), onDay, everyDays),
  fractionReachedBelow: (run, outcome) => at(arrivedBelow(run, outcome), outcome.onDay, run.everyDays),
  fractionReachedAbove: (run, outcome) => at(arrivedAbove(run, outcome), outcome.onDay, run.everyDays),
  fractionBackAbove: (run, outcome) => {
    const arrived = arrivedAbove(run, outcome);
    const standing = at(arrived, outcome.sinceDay ?? 0, run.everyDays);
    return standing < 1 ? (at(arrived, outcome.onDay, run.everyDays) - standing) / (1 - standing) : null;
  },
  medianDaysBelow: (run, outcome) =>
    crossing(arrivedBelow(run, outcome), 0.5, outcome.sinceDay ?? 0, true, run.everyDays, true),
  medianDaysAbove: (run, outcome) =>
    crossing(arrivedAbove(run, outcome), 0.5, outcome.sinceDay ?? 0, true, run.everyDays, true),
  meanDaysBelow: (run, outcome) =>
    meanArrival(arrivedBelow(run, outcome), outcome.sinceDay ?? 0, outcome.onDay, run.everyDays),
  meanDaysAbove: (run, outcome) =>
    meanArrival(arrivedAbove(run, outcome), outcome.sinceDay ?? 0, outcome.onDay, run.everyDays),
  cubeRootMeanDaysBelow: ({ cohort, everyDays }, { marker, threshold, sinceDay = 0 }) =>
    crossing(cohort.cubeRootMean(marker), threshold, sinceDay, false, everyDays),
  cubeRootMeanDaysAbove: ({ cohort, everyDays }, { marker, threshold, sinceDay = 0 }) =>
    crossing(cohort.cubeRootMean(marker), threshold, sinceDay, true, everyDays),
  meanValue: ({ cohort, everyDays }, outcome) => onDays(cohort.mean(outcome.marker), outcome, everyDays),
  meanShare: ({ cohort, everyDays }, outcome) => shareOfFirst(cohort.mean(outcome.marker), outcome, everyDays),
  cubeRootMeanShare: ({ cohort, everyDays }, outcome) =>
    shareOfFirst(cohort.cubeRootMean(outcome.marker), outcome, everyDays),
};

const shareOfFirst = (column, outcome, everyDays) => onDays(column, outcome, everyDays) / column[0];

const readings = { ...manReadings, ...cohortReadings };
export const manKinds = Object.keys(manReadings);
export const cohortKinds = Object.keys(cohortReadings);

/**
 * The outcome in the unit it is published in: the marker's unit, a share (0 to 1), or days. Null: never reached.
 * `run` is { cohort, everyDays } for a cohort, { column(outcome), everyDays, against } for a man.
 */
export function readOutcome(outcome, run) {
  const read = readings[outcome.kind];
  if (!read) throw new Error(`outcome: kind is "${outcome.kind}"; allowed is ${Object.keys(readings).join(', ')}.`);
  const ours = read(run, outcome);
  if (ours !== null && !Number.isFinite(ours)) throw new Error('the outcome is not a number');
  return ours;
}
