import { ScenarioError } from '../../scenario/scenario.js';
export declare const showable: readonly string[];
/** Names in the attribute; all where it names none that can be used. */
export declare function shownFields(show: string | undefined): ReadonlySet<string>;
/** What of the attribute cannot be used, if anything. */
export declare function showProblem(show: string | undefined): ScenarioError | undefined;
