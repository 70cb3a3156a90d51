import { type CheckedInput } from './run.js';
import type { Trajectory } from './types.js';
/**
 * A function that runs (checked) inputs and remembers the last `size` of them: an input that agrees with one of these up
 * to a day (same man, same doses until then) goes on from there. The result is the same to the last bit.
 */
export declare function rememberingRuns(size: number): (input: CheckedInput) => Trajectory;
