import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
import type { NumberInput } from './number-input.template.js';
export type NumberField = 'dose' | 'everyDays' | 'trtMonths' | 'age' | 'baselineSperm';
/** A number of the scenario as an input. */
export declare function fieldInput(voice: Voice, field: NumberField, scenario: Scenario): NumberInput;
/** Another medicine or another value settles a refused entry. */
export declare const inForceKey: (field: NumberField, scenario: Scenario) => string;
