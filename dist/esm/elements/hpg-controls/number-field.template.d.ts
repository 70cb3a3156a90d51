import { type TemplateResult } from 'lit';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
import type { NumberField } from './number-entry.js';
/** What was wrong with an entry. */
export declare function refusal(voice: Voice, field: NumberField, scenario: Scenario, given: string): string;
/** @param given an entry that could not be used; it stays in the input, what is in force stays in the pictures */
export declare function numberField(voice: Voice, field: NumberField, scenario: Scenario, given: string | undefined, enter: (written: string) => void): TemplateResult;
