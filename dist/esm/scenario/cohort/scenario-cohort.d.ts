import type { ProtocolId } from '../../data/types.js';
import type { CohortInput } from '../../model/cohort/types.js';
import { type Scenario } from '../scenario.js';
/** Ages of the group around the scenario's age, years either way. */
export declare const ageSpanYears = 5;
/**
 * The group for one protocol of a scenario: men of the scenario's population. Where the scenario's age or sperm
 * concentration is not the default, men of about that age, or whose median start is that concentration.
 */
export declare function cohortInputOf(scenario: Scenario, protocol?: ProtocolId): CohortInput;
