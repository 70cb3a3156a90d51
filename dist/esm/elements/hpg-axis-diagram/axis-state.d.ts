import type { AxisShares, MedicineSite } from '../../charts/axis-diagram/axis-input.js';
import type { Course } from '../../data/types.js';
import { type Phase, type Run } from '../../scenario/run.js';
import { type Medicine } from './medicines.js';
/** A medicine that is being given. */
export interface Given {
    readonly agent: Medicine;
    readonly course: Course;
}
/** How loud the brain is, and whether the testes hear anything. */
export type Story = 'natural' | 'silent' | 'silentButHeard' | 'pumped' | 'weaker' | 'returning' | 'usual' | 'usualSpermLater' | 'stronger';
export interface AxisState {
    readonly run: Run;
    readonly month: number;
    readonly phase: Phase;
    readonly shares: AxisShares;
    /** Given at this moment. */
    readonly given: readonly Given[];
    /** The same by place of action, in the order in which they were started. */
    readonly sites: ReadonlyMap<MedicineSite, readonly Given[]>;
    readonly story: Story;
}
export declare const isNearUsual: (share: number) => boolean;
/** The state of a run at a month. */
export declare function axisState(run: Run, month: number): AxisState;
