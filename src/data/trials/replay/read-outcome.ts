// Reads any published outcome off what was simulated. The fit, the replay in the terminal and the replay on a page all
// read with this.
import type { Outcome } from '../trial.js';
import { readGroup, type GroupCurves } from './read-group.js';
import { readMan } from './read-man.js';

/** One simulated man: the curve of a marker or signal. */
export interface ManRun {
  readonly everyDays: number;
  column(outcome: Outcome): ArrayLike<number>;
  /** He on the regimen that the outcome is compared with. */
  readonly against?: ManRun | undefined;
  readonly cohort?: undefined;
}

/** A simulated group of men. */
export interface GroupRun {
  readonly everyDays: number;
  readonly cohort: GroupCurves;
}

/**
 * The outcome in the unit it is published in: the marker's unit, a share (0 to 1), or days.
 * @returns null where it is never reached; undefined for an outcome that such a run does not have
 */
export function readOutcome(outcome: Outcome, run: ManRun | GroupRun): number | null | undefined {
  const { everyDays } = run;
  if (run.cohort) return outcome.marker === undefined ? undefined : readGroup(outcome, run.cohort, everyDays);
  const curve = (man: ManRun) => ({ values: man.column(outcome), everyDays });
  return readMan(outcome, curve(run), outcome.against && run.against && curve(run.against));
}
