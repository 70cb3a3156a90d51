// Turns one run and the results read off it into figures: curves of ours, and points of what was published.
import { arrivedAbove, arrivedBelow } from './read-outcome.mjs';
import { countsMen } from './judge.mjs';

/** A plot needs no more points than this across its width. */
const POINTS = 150;

const ofMen = ({ kind }) => countsMen({ kind }) || /^(median|mean)Days/.test(kind);

/** What a figure's curve is called: the same for all results that one curve can hold. */
const figureKey = (outcome) => `${outcome.marker ?? outcome.signal}|${ofMen(outcome) ? 'men' : 'course'}`;

/** First and last day worth drawing, and the day the axis counts from. */
function span(rows, run) {
  const stops = rows.flatMap(({ outcome: { sinceDay } }) => (sinceDay ? [sinceDay] : []));
  const stop = Math.min(...stops);
  const allAfter = stops.length > 0 && rows.every(({ outcome: { sinceDay, onDay = 0 } }) => sinceDay || onDay >= stop);
  const since = allAfter ? stop : 0;
  const ends = rows.flatMap(({ outcome, published, ours, unit }) => {
    const { onDay, overDays = 0, sinceDay = 0 } = outcome;
    const times = unit === 'days' ? [published.high ?? published.value, ours ?? 0].map((days) => days + sinceDay) : [];
    return [...times, onDay === undefined ? 0 : onDay + overDays];
  });
  const last = Math.min(run.days, Math.max(...ends) + Math.max(1, 0.06 * (Math.max(...ends) - since)));
  return { from: since, to: last, since };
}

/** Sample numbers between two days, thinned. */
function samplesOf({ from, to }, everyDays) {
  const [first, last] = [Math.round(from / everyDays), Math.floor(to / everyDays)];
  const step = Math.max(1, Math.ceil((last - first) / POINTS));
  const samples = [];
  for (let sample = first; sample <= last; sample += step) samples.push(sample);
  if (samples.at(-1) !== last) samples.push(last);
  return samples;
}

const curveOf = (column, samples, everyDays) => samples.map((sample) => [sample * everyDays, column[sample]]);

/** Ours as curves of the marker: one man, or the middle of a cohort with the band of 80 of 100 men. */
function courseCurves(run, rows, samples) {
  const { outcome } = rows[0];
  const draw = (column) => curveOf(column, samples, run.everyDays);
  if (!run.cohort) {
    const lines = [{ name: 'simulated man', points: draw(run.column(outcome)) }];
    if (run.against)
      lines.push({ name: 'without the second medicine', points: draw(run.against.column(outcome)), second: true });
    return { lines };
  }
  const { marker } = outcome;
  const cubic = rows.some(({ outcome: { kind } }) => kind.startsWith('cubeRoot'));
  return {
    band: [draw(run.cohort.quantile(marker, 0.1)), draw(run.cohort.quantile(marker, 0.9))],
    lines: [
      {
        name: cubic ? 'mean (cube roots)' : 'mean',
        points: draw(cubic ? run.cohort.cubeRootMean(marker) : run.cohort.mean(marker)),
      },
      { name: 'half of the men', points: draw(run.cohort.quantile(marker, 0.5)), second: true },
    ],
  };
}

/** Start that shares and differences refer to, on the scale of the figure's curve. */
function startOf(run, { outcome: { kind, marker, onDay, against }, outcome }) {
  if (!run.cohort)
    return against ? run.against.column(outcome)[Math.round(onDay / run.everyDays)] : run.column(outcome)[0];
  return kind === 'cubeRootMeanShare' ? run.cohort.cubeRootMean(marker)[0] : run.cohort.mean(marker)[0];
}

/** A published value and ours as places on the marker's scale. */
function coursePoint(run, row) {
  const { outcome, published, ours, unit, inside, id } = row;
  const { onDay, overDays = 0, threshold, thresholdIs, sinceDay = 0, kind } = outcome;
  const start = startOf(run, row);
  if (unit === 'days') {
    const y = thresholdIs === 'share' ? threshold * start : threshold;
    const place = (days) => (days === undefined || days === null ? undefined : sinceDay + days);
    return {
      id,
      inside,
      published: [place(published.value), y],
      ours: [place(ours), y],
      spanX: [place(published.low), place(published.high)],
    };
  }
  const scale = (value) => {
    if (value === undefined || value === null) return undefined;
    if (kind === 'difference') return start + value;
    return unit === 'share of own start' ? start * value : value;
  };
  const x = onDay + overDays / 2;
  return {
    id,
    inside,
    published: [x, scale(published.value)],
    ours: [x, scale(ours)],
    spanY: [scale(published.low), scale(published.high)],
  };
}

/** The share of men that an outcome speaks of, by day. */
function menCurve(run, outcome) {
  const { kind, marker, threshold, sinceDay = 0 } = outcome;
  if (kind === 'fractionBelow') return run.cohort.fractionBelow(marker, threshold);
  if (kind === 'fractionAbove') return run.cohort.fractionBelow(marker, threshold).map((share) => 1 - share);
  if (kind.endsWith('Below')) return arrivedBelow(run, outcome);
  const arrived = arrivedAbove(run, outcome);
  if (kind !== 'fractionBackAbove') return arrived;
  const standing = arrived[Math.round(sinceDay / run.everyDays)];
  return arrived.map((share) => Math.max(0, (share - standing) / (1 - standing)));
}

const menCurveKey = ({ kind, threshold, sinceDay }) =>
  [
    kind === 'fractionBackAbove' ? 'back' : /^fraction(Below|Above)$/.test(kind) ? kind : kind.endsWith('Below'),
    threshold,
    sinceDay,
  ].join();

function menCurves(run, rows, samples) {
  const first = new Map();
  for (const row of rows) if (!first.has(menCurveKey(row.outcome))) first.set(menCurveKey(row.outcome), row.outcome);
  const lines = [...first.values()].map((outcome) => ({
    name: `${outcome.kind.endsWith('Below') ? '<' : '≥'} ${outcome.threshold}`,
    points: curveOf(menCurve(run, outcome), samples, run.everyDays),
  }));
  return { lines };
}

/** A published share or time as a place on the scale of shares: half of the men for medians, the foot for means. */
function menPoint(_run, { outcome, published, ours, unit, inside, id }) {
  const { onDay, sinceDay = 0, kind } = outcome;
  if (unit !== 'days') {
    return {
      id,
      inside,
      published: [onDay, published.value],
      ours: [onDay, ours],
      spanY: [published.low, published.high],
    };
  }
  const y = kind.startsWith('median') ? 0.5 : 0;
  const place = (days) => (days === undefined || days === null ? undefined : sinceDay + days);
  return {
    id,
    inside,
    published: [place(published.value), y],
    ours: [place(ours), y],
    spanX: [place(published.low), place(published.high)],
  };
}

/** The figures of one run: [{ scale, marker, signal, from, to, since, lines, band, points, rows }]. */
export function figuresOf({ run, rows }) {
  const groups = new Map();
  for (const row of rows) {
    const key = figureKey(row.outcome);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const [{ outcome }] = group;
    const shares = ofMen(outcome);
    const drawn = span(group, run);
    const samples = samplesOf(drawn, run.everyDays);
    return {
      ...drawn,
      scale: shares ? 'men' : 'course',
      outcome,
      ...(shares ? menCurves : courseCurves)(run, group, samples),
      points: group.map((row) => (shares ? menPoint : coursePoint)(run, row)),
      rows: group,
    };
  });
}
