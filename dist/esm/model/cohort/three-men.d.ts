import type { AgentInputs } from '../agents/agent.js';
import type { ManState } from '../kernel/man-state.js';
/** As followHormones, for three men of one regimen at once. */
export declare function followHormonesOfThree(cA: Float64Array, cB: Float64Array, cC: Float64Array, stateA: ManState, stateB: ManState, stateC: ManState, begunA: Float64Array, begunB: Float64Array, begunC: Float64Array, inputs: AgentInputs, from: number, to: number, stepsPerDay: number): void;
