import type { AgentInputs } from '../agents/agent.js';
import type { ManState } from './man-state.js';
/**
 * Goes on from `state` (changed in place) at step `from` to step `to`, within one day of `stepsPerDay` steps; the germ
 * line stands still meanwhile. `c` are a man's constants in the order of constantsFor, `state` is in the order of
 * stateNames, `begun` takes what held at step `from`, for sampleMan.
 */
export declare function followHormones(c: Float64Array, state: ManState, begun: Float64Array, inputs: AgentInputs, from: number, to: number, stepsPerDay: number): void;
