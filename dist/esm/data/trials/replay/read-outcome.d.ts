import type { Outcome } from '../trial.js';
import { type GroupCurves } from './read-group.js';
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
export declare function readOutcome(outcome: Outcome, run: ManRun | GroupRun): number | null | undefined;
