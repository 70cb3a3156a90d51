import type { Scenario } from '../../scenario/scenario.js';
export type NumberField = 'dose' | 'everyDays' | 'trtMonths' | 'age' | 'baselineSperm';
export declare class NumberEntries {
    #private;
    /** The number where it can be used; otherwise undefined, and the entry is kept. */
    accept(field: NumberField, written: string, scenario: Scenario): number | undefined;
    /** The entry that could not be used; undefined once another value is in force. */
    refused(field: NumberField, scenario: Scenario): string | undefined;
    clear(): void;
}
