import type { DayChoice } from './day-choices.js';
import { type DayFacts } from './day-facts.js';
import type { Run } from '../../scenario/run.js';
import type { Scenario } from '../../scenario/scenario.js';
export declare class SimulatedDays {
    #private;
    /** The day of a choice under a scenario and its run. */
    of(choice: DayChoice, scenario: Scenario, run: Run, seed: number): DayFacts;
}
