import { type Scenario } from '../../scenario/scenario.js';
import type { FinishLine } from './published.js';
/** The day of the first dose that is not given. */
export declare const stopDayOf: ({ trtMonths }: Pick<Scenario, "trtMonths">) => number;
/** What keeps the trials from speaking about a scenario. */
export type Unlike = 'medicine' | 'depot' | 'length' | 'age' | 'start';
export declare function unlikeTrials(scenario: Scenario, line: FinishLine): readonly Unlike[];
