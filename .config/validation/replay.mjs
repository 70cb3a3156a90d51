// Runs published trials through the model's public functions. Results of the same men on the same regimen share a run.
import { readOutcome } from './read-outcome.mjs';

/** Men in a replayed cohort, and the seed they are drawn with. */
export const COHORT = { size: 1000, seed: 1 };

/** What the model is told of the men: everything but the words. */
export function menOf({ men: { description: _words, ...start }, cohort }) {
  return cohort ? { ...start, ...cohort } : start;
}

/** The same for every result that can be read off one run. */
export function runKey(trial) {
  return JSON.stringify([trial.regimen, menOf(trial), Boolean(trial.cohort), trial.everyDays ?? 1]);
}

function manRun(model, trial, regimen, days) {
  const { everyDays = 1 } = trial;
  const { markers, signals } = model.simulate({ man: menOf(trial), regimen, days, everyDays });
  return { everyDays, days, column: ({ marker, signal }) => (signal ? signals[signal] : markers[marker]) };
}

function cohortRun(model, trial, days) {
  const { everyDays = 1, regimen } = trial;
  const cohort = model.simulateCohort({ men: menOf(trial), regimen, days, everyDays }, COHORT);
  return { everyDays, days, cohort };
}

/** Runs a trial for as many days; `against` is the run of the regimen that its outcome is compared with. */
function runOf(model, trial, days) {
  if (trial.cohort) return cohortRun(model, trial, days);
  const run = manRun(model, trial, trial.regimen, days);
  const { against } = trial.outcome;
  return against ? { ...run, against: manRun(model, trial, against, days) } : run;
}

/** One run per group of results, as long as the longest of them: [{ run, results: [{ trial, ours }] }]. */
export function replayAll(trials, model) {
  const groups = new Map();
  for (const trial of trials) {
    const key = runKey(trial) + (trial.outcome.against ? JSON.stringify(trial.outcome.against) : '');
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  return [...groups.values()].map((group) => {
    try {
      const run = runOf(model, group[0], Math.max(...group.map(({ days }) => days)));
      return { run, results: group.map((trial) => ({ trial, ours: readOutcome(trial.outcome, run) })) };
    } catch (error) {
      const ids = group.map(({ id }) => id).join(', ');
      throw new Error(`${ids} cannot be replayed: ${error.message}`, { cause: error });
    }
  });
}
