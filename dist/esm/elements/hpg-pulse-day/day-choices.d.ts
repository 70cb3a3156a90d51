import type { Man } from '../../model/types.js';
import type { Course } from '../../data/types.js';
import { type Run } from '../../scenario/run.js';
import { type Scenario } from '../../scenario/scenario.js';
/** In the order in which they are drawn. `here` is the shared scenario at its moment. */
export declare const dayChoices: readonly ["natural", "here", "on", "clomiphene", "pump", "twiceWeekly"];
export type DayChoice = (typeof dayChoices)[number];
/** Half a year in, when all has settled; in the middle of a weekly interval, and a day on which gonadorelin twice a week
 *  is given. */
export declare const SETTLED_DAY = 185;
export interface ChosenDay {
    readonly choice: DayChoice;
    readonly man: Man;
    readonly regimen: readonly Course[];
    /** From the first dose. */
    readonly onDay: number;
    /** The day on which testosterone is stopped, where it is. */
    readonly stopDay: number | null;
    /** Means that the day has, IU/L and ng/dL: between two whole days those of the moment, as all curves show them. Absent: as
     *  simulated for the whole day. */
    readonly means?: {
        readonly lh: number;
        readonly testosterone: number;
    };
}
/**
 * A choice under a scenario. The moment before the first dose is the natural day.
 * @param run of the scenario
 */
export declare function chosenDay(choice: DayChoice, scenario: Scenario, run: Run): ChosenDay;
