import type { MarkerId } from '../../data/types.js';
import type { SeriesPoint } from '../../charts/time-axis/line-path.js';
import { type Run } from '../../scenario/run.js';
/** Months that the trend looks back. */
export declare const TREND_MONTHS = 3;
export type Trend = 'falling' | 'steady' | 'rising';
export interface MarkerState {
    readonly id: MarkerId;
    readonly value: number;
    readonly own: number;
    readonly points: readonly SeriesPoint[];
    readonly trend: Trend;
}
/** Which list of tests belongs to a moment. */
export type CheckTime = 'before' | 'on' | 'after' | 'instead';
export declare function checkTime(run: Run, month: number): CheckTime;
export declare function markerState(run: Run, id: MarkerId, month: number): MarkerState;
/**
 * Lowest and highest testosterone of the last interval between doses; undefined where it hardly moves, and until an interval
 * has gone by. Read on whole days, between which every curve is straight: a moment between two of them misses neither.
 */
export declare function doseSwing(run: Run, month: number): {
    readonly low: number;
    readonly high: number;
} | undefined;
