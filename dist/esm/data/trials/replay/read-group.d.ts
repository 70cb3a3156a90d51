import type { MarkerId } from '../../types.js';
import type { Outcome } from '../trial.js';
type Column = ArrayLike<number>;
/** What is read off a group of men, one entry per sample; shares from 0 to 1. */
export interface GroupCurves {
    mean(marker: MarkerId): Column;
    cubeRootMean(marker: MarkerId): Column;
    fractionBelow(marker: MarkerId, threshold: number): Column;
    fractionAtLeast(marker: MarkerId, threshold: number, sinceDay?: number): Column;
    fractionReachedBelow(marker: MarkerId, threshold: number, sinceDay?: number): Column;
}
/** As readMan, for outcomes that a group of men has; shares of men from 0 to 1. */
export declare function readGroup(outcome: Outcome & {
    readonly marker: MarkerId;
}, cohort: GroupCurves, everyDays: number): number | null | undefined;
export {};
