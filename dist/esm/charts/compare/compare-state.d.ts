import type { Level, MarkerId, ProtocolFinding, ProtocolId } from '../../data/types.js';
import type { CompareInput, Reading } from './compare-input.js';
export type GroupId = 'signal' | 'testosterone' | 'sperm' | 'size';
/** Rows with simulated values, by what the reader asks about. Estradiol belongs to the deepest level. */
export declare const markerGroups: (level: Level) => readonly {
    readonly id: GroupId;
    readonly markers: readonly MarkerId[];
}[];
/** Sperm concentration that the trials of recovery counted as back, M/mL. */
export declare const trialThreshold = 20;
/** Changes and differences below this share of a man's own start are called none: one man's counts differ by more
 *  from sample to sample. */
export declare const smallestShare = 0.05;
export type Direction = 'up' | 'down' | 'same';
export interface CompareCell {
    readonly id: ProtocolId;
    readonly reading: Reading;
    /** From the reference to now. */
    readonly direction: Direction;
    /** The same marker in the first column; null in the first column itself. */
    readonly first: number | null;
    readonly findings: readonly ProtocolFinding[];
    /** Those of them that went another way in men than the simulated value has gone by now. */
    readonly disagreeing: readonly ProtocolFinding[];
}
export interface CompareRow {
    readonly marker: MarkerId;
    /** Highest value of any column at any time, in the marker's own unit: the row's shared scale does not move with
     *  the moment. */
    readonly highest: number;
    readonly cells: readonly CompareCell[];
}
export interface CompareGroup {
    readonly id: GroupId;
    readonly rows: readonly CompareRow[];
}
/** A column held against the first, at the moment shown. */
export interface Difference {
    readonly marker: MarkerId;
    /** up: more than in the first column. */
    readonly direction: Direction;
    /** Size of the difference, never negative, in the marker's unit. */
    readonly amount: number;
    readonly value: number;
    readonly firstValue: number;
}
export interface CompareColumn {
    readonly id: ProtocolId;
    /** Whether testosterone from outside has been stopped by the moment shown. */
    readonly stopped: boolean;
    /** Sperm and testis volume against the first column; empty in the first. */
    readonly differences: readonly Difference[];
}
export interface CompareState {
    readonly month: number;
    readonly columns: readonly CompareColumn[];
    readonly groups: readonly CompareGroup[];
}
/** Which way a value lies from another, as seen by a man whose usual value is `usual`. */
export declare function directionOf(from: number, to: number, usual: number): Direction;
/** Everything that a comparison shows at a moment. */
export declare function compareState({ columns, month, level }: CompareInput): CompareState;
