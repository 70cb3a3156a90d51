// How far the model is from the published results it may be fitted to.
import { anchorRows } from './anchors.mjs';
import { readOutcome } from '../validation/reader.mjs';

/** Men in a simulated group while fitting. */
export const GROUP = 132;

/** Of the first 40 seeds the one whose small group is most like a large one (sum of squared distances of all results). */
const GROUP_SEED = 13;

/** Steps of the solver a day while fitting groups: as when shown, but for the finer days after a medicine begins. */
const GROUP_STEPS = 2;

/** A miss of half an interval's width counts as this many. */
const AT_THE_EDGE = 1.5;

/** From here on a miss hardly counts for more, so that figures no model can meet together do not steer the rest. */
const LARGEST = 16;

/** Half an interval of a share of men that a group of the fit can tell from its neighbours: three men of a hundred. */
const LEAST_OF_MEN = 0.03;

/** Where a published value has no interval: this share of it, and for a share of men at least ten points. */
const TOLERANCE = 0.15;

/** Half the width of what counts as inside. */
export function halfWidth({ published, outcome }) {
  const { value, low, high } = published;
  if (low !== undefined && high !== undefined) {
    return Math.max((high - low) / 2, 0.03 * Math.abs(value));
  }
  const ofMen = outcome.kind.startsWith('fraction');
  return ofMen ? Math.max(0.1, TOLERANCE * value) : TOLERANCE * Math.abs(value);
}

/** Distance of ours from the published value, 1.5 at the edge of its interval; on a logarithmic scale for shares of the
 *  start far below one, where a step of the same size means more. */
export function distance(trial, ours) {
  const { value, low, high } = trial.published;
  if (!Number.isFinite(ours)) return 10;
  if (low !== undefined && high !== undefined) {
    const side = ours > value ? high - value : value - low;
    const width = Math.max(
      side,
      0.25 * halfWidth(trial),
      trial.outcome.kind.startsWith('fraction') ? LEAST_OF_MEN : 1e-6,
    );
    return (AT_THE_EDGE * (ours - value)) / width;
  }
  const half = halfWidth(trial);
  if (trial.outcome.kind.startsWith('fraction') || trial.outcome.kind === 'difference')
    return (AT_THE_EDGE * (ours - value)) / half;
  return (AT_THE_EDGE * Math.log(Math.max(ours, 1e-6) / value)) / Math.log(1 + half / value);
}

/** Curves that readers see first, and the steady doses between which suppression sets in, count for more, also where they
 *  contradict others. */
const FIRST = {
  'ly-2005': 2,
  'liu-2006': 1.5,
  'samplaski-2014': 2,
  'who-1995': 1.5,
  'handelsman-1996': 2,
  'coviello-2005': 2,
  'ilani-2012': 2,
};

/** The figure of recovery that readers see most. */
const MOST = { 'liu-2006-20-at-6-months': 3 };

/** A figure that is read a second time, off one typical man, counts half. */
const AGAIN = 0.5;

const weightOf = ({ id, weak, conflictsWith, source, sameFigureAs }, more) =>
  (sameFigureAs ? AGAIN : 1) *
  (more[id] ?? MOST[id] ?? FIRST[source] ?? (weak ? 0.5 : 1) * (conflictsWith?.length ? 0.4 : 1));

/** What a result counts where only being inside counts: contradicted ones little, unless readers see them first. */
export const plainWeight = ({ id, weak, conflictsWith, sameFigureAs, source }) =>
  (MOST[id] ?? (sameFigureAs ? AGAIN : 1) * (weak ? 0.6 : 1)) *
  (conflictsWith?.length && !(source in FIRST) ? 0.15 : 1);

const kindOf = ({ cohort }) => (cohort ? (cohort.population === 'clinic' ? 'clinic' : 'groups') : 'men');

/** Runs every result once and gives { trial, ours, z } for each. `only`: a list of 'men', 'groups' (of trial men) and
 *  'clinic'; all if absent. */
export function replayAll(
  model,
  trials,
  parameters,
  differences,
  only = ['men', 'groups', 'clinic'],
  group = GROUP,
  seed = GROUP_SEED,
) {
  const runs = new Map();
  const once = (key, make) => {
    const name = JSON.stringify(key);
    if (!runs.has(name)) runs.set(name, make());
    return runs.get(name);
  };
  const manRun = (regimen, { men: { description: _, ...start }, days, everyDays = 1 }) =>
    once(['man', regimen, start, days, everyDays], () => {
      const { markers, signals } = model.run({ man: model.completeMan(start), regimen, days, everyDays }, parameters);
      return { everyDays, days, column: ({ marker, signal }) => (marker ? markers[marker] : signals[signal]) };
    });
  const groupRun = ({ regimen, men: { description: _, ageYears: __, ...start }, cohort, days }) => {
    const { leydigReserve: _l, germLineReserve: _g, ...spec } = start;
    return once(['group', regimen, spec, cohort, days], () => {
      const progress = model.startCohort(
        { regimen, days, men: { ...cohort, ...spec } },
        { size: group, seed },
        parameters,
        differences,
        GROUP_STEPS,
      );
      progress.advance(group);
      return { everyDays: 1, days, cohort: model.cohortOf(progress.columns()) };
    });
  };
  const rows = [];
  // Results of one group stand together, so that one group at a time is kept.
  for (const trial of trials) {
    if (!only.includes(kindOf(trial))) continue;
    const { regimen, outcome } = trial;
    const run = trial.cohort
      ? groupRun(trial)
      : { ...manRun(regimen, trial), against: outcome.against && manRun(outcome.against, trial) };
    // What never comes counts as coming when the run ends, so that coming nearer is worth something.
    const ours = readOutcome(outcome, run) ?? run.days - (outcome.sinceDay ?? 0);
    rows.push({ trial, ours, z: distance(trial, ours) });
  }
  return only.includes('men') ? [...rows, ...anchorRows(model, parameters)] : rows;
}

/** Squares up to four intervals' worth; beyond that the curves that readers see first go on counting, others hardly. */
const penalty = (z, first) => {
  const far = Math.abs(z) - 4;
  return far <= 0 ? z * z : LARGEST + far * (first ? 4 : 1);
};

/** `more`: weights by id that a stage gives to results it looks at most. */
export const cost = (rows, more = {}) =>
  rows.reduce(
    (sum, { trial, z }) => sum + weightOf(trial, more) * penalty(z, trial.id in more || trial.source in FIRST),
    0,
  );
