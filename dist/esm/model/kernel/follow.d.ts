import type { AgentInputs } from '../agents/agent.js';
import type { ManState } from './man-state.js';
import { type Column } from './samples.js';
/** One man: his constants, where he stands (changed in place), and where his samples go. */
export interface Followed {
    readonly constants: Float64Array;
    readonly state: ManState;
    readonly out: readonly Column[];
    /** Room for what held at the last step that was begun: the seven that sampleMan reads. */
    readonly begun: Float64Array;
}
export declare const followed: (constants: Float64Array, state: ManState, out: readonly Column[]) => Followed;
/** Moves the hormones of all the men from step `from` to step `to`, within one day. */
export type MoveHormones<Men extends readonly Followed[]> = (men: Men, from: number, to: number) => void;
/**
 * Follows `men` from step `from` (the beginning of a day) to step `to`, `stepsPerDay` a day, and takes a sample of each
 * every `everyDays` days from day 0 (on the nearest step), the last on step `to` itself.
 */
export declare function follow<Men extends readonly Followed[]>(men: Men, move: MoveHormones<Men>, inputs: AgentInputs, from: number, to: number, stepsPerDay: number, everyDays: number): void;
