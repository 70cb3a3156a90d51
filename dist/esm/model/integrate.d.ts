import type { AgentInputs } from './agents/agent.js';
import type { AxisConstants } from './constants.js';
import { Conveyor } from './conveyor.js';
import type { FastHormones } from './fast-hormones.js';
import type { SlowState } from './slow-state.js';
/** Steps per day. */
export declare const STEPS_PER_DAY = 3;
/** What the solver knows at the end of a step. The objects are used again: copy what is to be kept. */
export interface Moment {
    readonly slow: Readonly<SlowState>;
    readonly fast: Readonly<FastHormones>;
    readonly germLine: Conveyor;
}
/**
 * Runs the axis over `steps` steps and calls `visit` at the start and after each step. `inputs` are on the grid of half
 * steps.
 */
export declare function integrate(constants: AxisConstants, inputs: AgentInputs, spermFloor: number, steps: number, stepsPerDay: number, visit: (step: number, moment: Moment) => void): void;
