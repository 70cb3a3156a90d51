import type { AgentInputs } from './agents/agent.js';
import type { AxisConstants } from './constants.js';
import type { SlowState } from './slow-state.js';
/** Shares of the man's start. */
export interface FastHormones {
    /** GnRH. */
    drive: number;
    /** Total testosterone in blood. */
    testosterone: number;
    /** What the Leydig cells make. */
    leydig: number;
    /** Testosterone inside the testis. */
    itt: number;
    /** The Leydig cells' stimulus by LH and hCG together, and the hCG part of it; 1 = usual LH. */
    stimulus: number;
    hcg: number;
}
/** At grid point `at`; the result is written into `into`. */
export declare function workOut(c: AxisConstants, inputs: AgentInputs, at: number, state: SlowState, into: FastHormones): void;
/** Estradiol: follows testosterone in blood, a part is made in the testis, anastrozole slows its making. */
export declare function estradiolShare(c: AxisConstants, inputs: AgentInputs, at: number, testosterone: number, leydig: number): number;
