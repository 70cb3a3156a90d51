/** Adds to `into` `weight` times a follower of `input` (one value a minute) that closes half of the gap in `halfMinutes`.
 *  The area under the curve stays the same. */
export declare function addFollower(into: Float64Array, input: Float64Array, halfMinutes: number, weight?: number): void;
/** As addFollower, into a column of its own. */
export declare function smooth(input: Float64Array, halfMinutes: number): Float64Array;
