import type { AgentInputs } from '../agents/agent.js';
import type { Stretch } from '../stretches.js';
import type { ManState } from './man-state.js';
import { type Column } from './samples.js';
/** Where a man's samples go in one array: the first `kept` of his markers and signals, each `apart` from the one before, and
 *  each sample `step` further on. */
export interface Place {
    readonly out: Column;
    readonly step: number;
    readonly apart: number;
    readonly kept: number;
}
/** One man: his constants, where he stands (changed in place), and where his samples go. */
export interface Followed {
    readonly constants: Float64Array;
    readonly state: ManState;
    readonly place: Place;
    /** Room for what held at the last step that was begun (the seven that sampleMan reads), and for a sample. */
    readonly begun: Float64Array;
    readonly sampled: Float64Array;
}
export declare const followed: (constants: Float64Array, state: ManState, place: Place) => Followed;
/** Moves the hormones of all the men from step `from` to step `to`, within one day. */
export type MoveHormones<Men extends readonly Followed[]> = (men: Men, inputs: AgentInputs, from: number, to: number, stepsPerDay: number) => void;
/**
 * Follows `men` from `fromDay` to `toDay` of a run (both within its stretches and on steps of theirs, the first a whole
 * day), and takes a sample of each every `everyDays` days of the run (on the nearest step), the last on `toDay` itself.
 */
export declare function follow<Men extends readonly Followed[]>(men: Men, move: MoveHormones<Men>, stretches: readonly Stretch[], fromDay: number, toDay: number, everyDays: number): void;
