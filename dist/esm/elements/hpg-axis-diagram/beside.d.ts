import { type TemplateResult } from 'lit';
import type { ProtocolId } from '../../data/types.js';
import type { ScenarioStore } from '../../scenario/store.js';
import type { Voice } from '../../text/index.js';
import { type AxisState } from './axis-state.js';
/** What stands on the left: the same man before treatment, or another protocol at the same month. */
export type Beside = 'natural' | ProtocolId;
export interface BesideState {
    readonly beside: Beside;
    readonly state: AxisState;
}
export declare function axisBeside(store: ScenarioStore, current: AxisState, asked: Beside): BesideState;
/** @param figures the two drawings, left and right */
export declare function besideTemplate(voice: Voice, { beside, state: left }: BesideState, right: AxisState, figures: readonly [TemplateResult, TemplateResult], choose: (beside: Beside) => void): TemplateResult;
