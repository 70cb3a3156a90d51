import type { Course, Trial } from '../../../data/types.js';
import { type Cohort } from '../../../model/cohort/index.js';
import { type Trajectory } from '../../../model/index.js';
export interface Replayed {
    readonly trial: Trial;
    readonly verdict: 'inside' | 'outside' | 'refused';
    /** In the unit of the published value; null where it is never reached. */
    readonly ours: number | null;
}
/** Runs that several results are read off. */
export declare class Runs {
    #private;
    man({ men, days, everyDays }: Trial, regimen: readonly Course[]): Trajectory;
    /** Yields after each few men, so that the page stays quick. */
    cohort({ men, cohort, days, everyDays, regimen }: Trial): Generator<undefined, Cohort>;
}
/** What the model cannot run, or nobody can read off it, is refused; anything else is inside or outside. */
export declare function replayTrial(trial: Trial, runs: Runs): Generator<undefined, Replayed>;
