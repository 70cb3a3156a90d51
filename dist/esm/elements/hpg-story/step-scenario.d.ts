import { ScenarioError, type Scenario } from '../../scenario/scenario.js';
export type Patch = Partial<Scenario>;
/** What one step sets, and what of its attributes cannot be used. */
export interface StepReading {
    readonly patch: Patch;
    readonly problems: readonly ScenarioError[];
}
/** A later patch on an earlier one. A dose belongs to its medicine, medicines beside it to their protocol. */
export declare function follow(before: Patch, patch: Patch): Patch;
/** Reads steps in their order; what one cannot use is left out of it. */
export declare function readSteps(steps: readonly Element[]): readonly StepReading[];
/**
 * What the scenario has to be at a step: all that steps up to it set, so that going back shows what was shown before.
 * @param start where fields that only later steps set go back to
 */
export declare function patchAt(patches: readonly Patch[], index: number, start: Scenario): Patch;
