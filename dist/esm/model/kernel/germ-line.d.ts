import type { ManState } from './man-state.js';
/** Ends a day of `stepsPerDay` steps: `state` is changed in place. Arguments as in followHormones. */
export declare function endDay(c: Float64Array, state: ManState, stepsPerDay: number): void;
