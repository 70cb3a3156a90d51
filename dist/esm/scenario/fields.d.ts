import type { ProtocolId, TestosteroneId } from '../data/types.js';
import { type Scenario, type ScenarioField } from './scenario.js';
/** Field names as written in HTML and in links. */
export declare const attributeOf: Readonly<Record<ScenarioField, string>>;
export declare const fields: ScenarioField[];
export declare const fieldOf: ReadonlyMap<string, ScenarioField>;
export declare const protocolIds: ProtocolId[];
export declare const testosteroneIds: TestosteroneId[];
/** The usual dose of a testosterone, taken when the agent is changed without naming one. */
export declare function usualTreatment(agent: TestosteroneId): Pick<Scenario, 'dose' | 'everyDays'>;
export declare const populations: readonly ["trial", "clinic"];
type NumberField = Exclude<ScenarioField, 'protocol' | 'agent' | 'population' | 'courses'>;
/** Smallest and largest value of a numeric field, given the rest of the scenario. */
export declare function rangeOf(field: NumberField, scenario: Scenario): readonly [number, number];
/**
 * Checks a whole scenario and freezes it.
 * @throws ScenarioError naming the first field that cannot be used.
 */
export declare function checkScenario(scenario: Scenario): Scenario;
/** Reads one field as written in an attribute or a link. Numbers use a decimal point. @throws ScenarioError */
export declare function readField<F extends ScenarioField>(field: F, written: string): Scenario[F];
/**
 * Puts a patch on a scenario: a new agent brings its usual dose and a new protocol its own medicines unless others are
 * named, and the moment stays inside what is shown.
 * @throws ScenarioError
 */
export declare function applyPatch(scenario: Scenario, patch: Partial<Scenario>): Scenario;
export {};
