import type { LineStage } from '../../charts/conveyor/conveyor-input.js';
import { type Phase, type Run } from '../../scenario/run.js';
export type Story = 'before' | 'emptying' | 'empty' | 'kept' | 'waiting' | 'filling' | 'back';
export interface LineState {
    readonly run: Run;
    readonly month: number;
    readonly phase: Phase;
    readonly story: Story;
    /** Share by day of development, transit behind it. */
    readonly share: (development: number) => number;
    /** Where the change stands: the first day of development less than half full after stopping, the first that is half full
     *  while something is given. */
    readonly front: number;
    /** Share of usual sperm in the semen, and M/mL. */
    readonly semen: number;
    readonly semenMPerMl: number;
}
/** Last day of the drawing: release and mean transit. */
export declare const LAST_DAY: number;
export declare const stageSpans: readonly {
    readonly id: LineStage;
    readonly fromDay: number;
    readonly toDay: number;
}[];
export declare const stageAt: (development: number) => LineStage;
export declare function lineState(run: Run, month: number): LineState;
/** The cells that set off together. */
export interface Followed {
    readonly startMonth: number;
    /** Days since they set off; below 0 they have not. */
    readonly age: number;
    /** Of 100 usual ones, now (1 = 100); on arrival, null beyond the run. */
    readonly share: number;
    readonly arrives: number | null;
    readonly arrivalMonth: number;
}
/** The month in which cells set off that can be followed at a moment: the one followed until then while its cells are on the
 *  line, else those that set off a month before. */
export declare function cohortOnLine(run: Run, kept: number | undefined, month: number): number;
export declare function followedAt(run: Run, startMonth: number, month: number): Followed;
