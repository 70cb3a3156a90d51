import type { Replayed } from './replay-trial.js';
export interface RoleCount {
    readonly run: number;
    readonly inside: number;
}
export interface Counts {
    readonly fitted: RoleCount;
    readonly replayed: RoleCount;
    readonly refused: number;
}
/** A figure that is read off twice, once from a man and once from a group, counts once. */
export declare function countsOf(results: readonly Replayed[]): Counts;
