import { ScenarioError, type Scenario } from './scenario.js';
/** Writes every field, in a fixed order. */
export declare function formatScenario(scenario: Scenario): string;
/** The given fields of a flat text, and what could not be used of it. Never throws. */
export declare function readScenario(text: string): {
    patch: Partial<Scenario>;
    problems: ScenarioError[];
};
/**
 * Reads a flat text; fields it does not name have their default.
 * @throws ScenarioError naming the first field that cannot be used.
 */
export declare function parseScenario(text: string): Scenario;
