// Runs a published trial through the model and reads the published outcome off the simulated man.

/** Day, counted from sinceDay and interpolated, on which the threshold is crossed; null if it never is. */
function crossing(column, threshold, sinceDay, upward) {
  for (let day = sinceDay + 1; day < column.length; day++) {
    const [before, now] = [column[day - 1], column[day]];
    if (upward ? before < threshold && now >= threshold : before > threshold && now <= threshold) {
      return day - 1 + (threshold - before) / (now - before) - sinceDay;
    }
  }
  return null;
}

/** The outcome in the unit it is published in: the marker's unit, a share of the start, or days. Null: never reached. */
export function readOutcome({ kind, onDay, threshold, sinceDay = 0 }, column) {
  switch (kind) {
    case 'value':
      return column[onDay];
    case 'share':
      return column[onDay] / column[0];
    case 'firstDayBelow':
      return crossing(column, threshold, sinceDay, false);
    case 'firstDayAbove':
      return crossing(column, threshold, sinceDay, true);
    case 'halfTime': {
      const [from, to] = [column[sinceDay], column.at(-1)];
      return crossing(column, (from + to) / 2, sinceDay, to > from);
    }
    default:
      throw new Error(`outcome: kind is "${kind}"; allowed is value, share, firstDayBelow, firstDayAbove or halfTime.`);
  }
}

/** { ours } as simulated, or { refused } with the model's own reason. Any other error is passed on with the trial's id. */
export function replay(trial, { simulate, RegimenError }) {
  const { description: _words, ...man } = trial.men;
  try {
    const { markers } = simulate({ man, regimen: trial.regimen, days: trial.days });
    const ours = readOutcome(trial.outcome, markers[trial.outcome.marker]);
    if (ours !== null && !Number.isFinite(ours)) throw new Error('the outcome is not a number');
    return { ours };
  } catch (error) {
    if (error instanceof RegimenError) return { refused: error.message };
    throw new Error(`${trial.id} cannot be replayed: ${error.message}`, { cause: error });
  }
}
