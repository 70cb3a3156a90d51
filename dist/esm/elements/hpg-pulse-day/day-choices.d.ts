import type { Man } from '../../model/types.js';
import type { Course } from '../../data/types.js';
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
}
/** A choice under a scenario. The moment before the first dose is the natural day. */
export declare function chosenDay(choice: DayChoice, scenario: Scenario): ChosenDay;
