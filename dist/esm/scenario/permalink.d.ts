import { ScenarioError, type Scenario } from './scenario.js';
/** The fragment of a view, with "#": the fields that are not the default, without what may be personal. */
export declare function fragmentOf(scenario: Scenario): string;
/** The view that a fragment asks for; undefined where it holds none. What cannot be used of it is named. Never throws. */
export declare function readFragment(fragment: string): {
    patch: Partial<Scenario>;
    problems: ScenarioError[];
} | undefined;
