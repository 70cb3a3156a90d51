import { type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
/** A number as a reader sees it. */
export interface NumberInput {
    /** Name of the input, and part of the ids around it. */
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly value: number;
    /** Smallest and largest value. */
    readonly range: readonly [number, number];
    /** Decimal places that are shown. */
    readonly places: number;
}
/** What was wrong with an entry. */
export declare function refusal(voice: Voice, input: NumberInput, given: string): string;
/** @param given an entry that could not be used; it stays in the input, what is in force stays in the pictures */
export declare function numberInput(voice: Voice, input: NumberInput, given: string | undefined, enter: (written: string) => void): TemplateResult;
