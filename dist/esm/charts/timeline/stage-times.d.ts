import type { TimelineInput } from './timeline-input.js';
/** The steps of src/data/stages, by id, in their order. */
export type StageId = 'before' | 'first-weeks' | 'months' | 'deep-suppression' | 'stop' | 'washout' | 'signal-returns' | 'cells-refill' | 'first-sperm' | 'climb' | 'late';
export interface StageTime {
    readonly id: StageId;
    /** Months from the first dose. */
    readonly from: number;
    readonly to: number;
}
/** Every step that the simulated man passes through, in its order; none where he is never given testosterone. */
export declare function stageTimes(input: TimelineInput): readonly StageTime[];
/** The step at a month: on the day of stopping that day itself. */
export declare function stageAt(times: readonly StageTime[], month: number): StageTime | undefined;
