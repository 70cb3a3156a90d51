import { ScenarioError } from '../../../scenario/scenario.js';
export declare const curveForms: readonly ["panels", "overlaid"];
export type CurveForm = (typeof curveForms)[number];
/** What a host has of it, as written. */
export interface Choices {
    time?: string | undefined;
    curves?: string | undefined;
}
declare const allowed: {
    readonly time: readonly ["months", "weeks"];
    readonly curves: readonly ["panels", "overlaid"];
};
/** The choice in use; the first where none is made or what is written is not one of them. */
export declare function chosen<F extends keyof typeof allowed>(choices: Choices, field: F): (typeof allowed)[F][number];
/** What is written and cannot be used. */
export declare const wrongChoices: (choices: Choices) => readonly ScenarioError[];
export {};
