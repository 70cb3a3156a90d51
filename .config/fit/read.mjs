// Reads published outcomes off a simulated man or a simulated group, with the model's inner functions.

/** First time, counted from sinceDay and interpolated, at which a daily series crosses the threshold; the end if never. */
function crossing(days, series, threshold, sinceDay, upward) {
  for (let at = days.findIndex((day) => day >= sinceDay) + 1; at < series.length; at++) {
    const [before, now] = [series[at - 1], series[at]];
    const crossed = upward ? now >= threshold && before < threshold : now <= threshold && before > threshold;
    if (crossed) {
      const part = (threshold - before) / (now - before);
      return days[at - 1] + part * (days[at] - days[at - 1]) - sinceDay;
    }
  }
  return days.at(-1) - sinceDay;
}

function valueAt(days, series, onDay, overDays) {
  const at = (day) => Math.min(series.length - 1, Math.round(day / (days[1] - days[0])));
  if (!overDays) return series[at(onDay)];
  const [from, to] = [at(onDay), at(onDay + overDays)];
  let sum = 0;
  for (let i = from; i < to; i++) sum += series[i];
  return sum / (to - from);
}

/** Off one man. `against` is the run under outcome.against, where there is one. */
export function readMan({ marker, signal, kind, onDay, overDays, threshold, thresholdIs, sinceDay = 0 }, run, against) {
  const column = (trajectory) => (marker ? trajectory.markers[marker] : trajectory.signals[signal]);
  const { days } = run;
  const series = column(run);
  const limit = thresholdIs === 'share' ? threshold * series[0] : threshold;
  switch (kind) {
    case 'value':
      return valueAt(days, series, onDay, overDays);
    case 'share':
      return valueAt(days, series, onDay, overDays) / series[0];
    case 'difference':
      return (
        valueAt(days, series, onDay, overDays) - (against ? valueAt(days, column(against), onDay, overDays) : series[0])
      );
    case 'firstDayBelow':
      return crossing(days, series, limit, sinceDay, false);
    case 'firstDayAbove':
      return crossing(days, series, limit, sinceDay, true);
    case 'halfTime': {
      const start = valueAt(days, series, sinceDay);
      const end = series.at(-1);
      return crossing(days, series, (start + end) / 2, sinceDay, end > start);
    }
    default:
      throw new Error(`${kind} is not read off one man`);
  }
}

/** Off a group, from its columns (man after man). */
export function readGroup(outcome, { days, size, values }) {
  const { marker, kind, onDay, overDays, threshold, thresholdIs, sinceDay = 0 } = outcome;
  const samples = days.length;
  const every = days[1] - days[0];
  const at = (day) => Math.min(samples - 1, Math.round(day / every));
  const man = (index) => values[marker].subarray(index * samples, (index + 1) * samples);
  const limitOf = (series) => (thresholdIs === 'share' ? threshold * series[0] : threshold);
  const below = /Below/.test(kind);
  const there = (series) => {
    const limit = limitOf(series);
    return (value) => (below ? value < limit : value >= limit);
  };
  const firstDay = (series, until = samples - 1) => {
    const counts = there(series);
    for (let i = at(sinceDay); i <= until; i++) if (counts(series[i])) return days[i] - sinceDay;
    return Infinity;
  };
  const each = (of) => Array.from({ length: size }, (_, index) => of(man(index)));
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const cube = (sample) => mean(each((series) => Math.cbrt(series[sample]))) ** 3;
  switch (kind) {
    case 'fractionBelow':
    case 'fractionAbove':
      return mean(each((series) => Number(there(series)(series[at(onDay)]))));
    case 'fractionReachedBelow':
    case 'fractionReachedAbove':
      return mean(each((series) => Number(firstDay(series, at(onDay)) < Infinity)));
    case 'fractionBackAbove': {
      const down = each((series) => series).filter((series) => series[at(sinceDay)] < limitOf(series));
      return mean(down.map((series) => Number(firstDay(series, at(onDay)) < Infinity)));
    }
    case 'medianDaysBelow':
    case 'medianDaysAbove': {
      const sorted = each((series) => firstDay(series)).sort((a, b) => a - b);
      const median = sorted[size >> 1];
      return median === Infinity ? days.at(-1) - sinceDay : median;
    }
    case 'meanDaysBelow':
    case 'meanDaysAbove': {
      const reached = each((series) => firstDay(series, onDay === undefined ? samples - 1 : at(onDay))).filter(
        (day) => day > 0 && day < Infinity,
      );
      return reached.length === 0 ? days.at(-1) - sinceDay : mean(reached);
    }
    case 'cubeRootMeanDaysBelow':
    case 'cubeRootMeanDaysAbove': {
      const curve = Array.from({ length: samples }, (_, sample) => cube(sample));
      return crossing(days, curve, threshold, sinceDay, !below);
    }
    case 'meanValue':
    case 'meanShare': {
      const to = overDays ? at(onDay + overDays) : at(onDay) + 1;
      const level = mean(each((series) => mean(Array.from(series.subarray(at(onDay), to)))));
      return kind === 'meanValue' ? level : level / mean(each((series) => series[0]));
    }
    case 'cubeRootMeanShare':
      return cube(at(onDay)) / cube(0);
    default:
      throw new Error(`${kind} is not read off a group`);
  }
}
