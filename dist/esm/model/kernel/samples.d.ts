import type { MarkerId } from '../../data/types.js';
import type { AgentInputs } from '../agents/agent.js';
import type { SignalId } from '../types.js';
import type { ManState } from './man-state.js';
export declare const markerIds: readonly MarkerId[];
export declare const signalIds: readonly SignalId[];
/** As long as the number of samples; markers in the units of MarkerId, signals as shares of the own start. */
export type Column = Float64Array | Float32Array;
/** Reads off a man how he stood at grid point `at`, where followHormones began: all markers, then all signals. */
export declare function sampleMan(c: Float64Array, state: ManState, begun: Float64Array, sampled: Float64Array, inputs: AgentInputs, at: number): void;
