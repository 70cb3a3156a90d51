import type { AxisShares, DrawnPulse, SignalId } from './axis-input.js';
import type { Frame } from './frame.js';
import type { Landmarks } from './landmarks.js';
import type { Point, Track } from './track.js';
/** One line. 'secretion' is testosterone between Leydig cells and blood; 'branch' the blood's way to the pituitary. */
export type LineId = SignalId | 'secretion' | 'branch';
export interface SignalLine {
    readonly id: LineId;
    readonly track: Track;
    readonly width: number;
    readonly quiet: boolean;
    /** Distances of the markers along the track. */
    readonly markers: readonly number[];
    /** How large each marker is drawn, a usual one = 1; absent: all alike. */
    readonly sizes?: readonly number[];
}
export interface Brake extends Point {
    readonly id: 'testosterone' | 'estradiol';
    readonly half: number;
    readonly width: number;
    /** A medicine keeps it from acting. */
    readonly blocked: boolean;
}
/** @param joinY where testosterone reaches the blood; @param sourceY where estradiol leaves it. */
export declare function signalLines(shares: AxisShares, frame: Frame, at: Landmarks, joinY: number, sourceY: number, pulses?: readonly DrawnPulse[]): SignalLine[];
export declare function brakes(shares: AxisShares, frame: Frame, at: Landmarks, blocked: boolean): Brake[];
