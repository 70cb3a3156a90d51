import type { Course, MarkerId, ProtocolId } from '../data/types.js';
import { type CheckedInput } from '../model/run.js';
import type { Beyond, Man, SignalId, Trajectory } from '../model/types.js';
import { type Scenario } from './scenario.js';
export interface Run {
    readonly protocol: ProtocolId;
    readonly regimen: readonly Course[];
    readonly man: Man;
    readonly trajectory: Trajectory;
    /** Month in which testosterone is stopped; null where it is never given or never stopped. */
    readonly stopMonth: number | null;
    /** Whether testosterone from outside is given at all. */
    readonly hasTestosterone: boolean;
    readonly lastMonth: number;
}
/** Where a moment lies in the story of a run. */
export type Phase = 'before' | 'on' | 'after' | 'untreated';
/** The courses of a protocol under a scenario, in days from the first dose. The reader's own stand in for those of the
 *  scenario's protocol; other protocols keep theirs. */
export declare function regimenOf(scenario: Scenario, protocol: ProtocolId): Course[];
/**
 * Runs the model for one protocol.
 * @param model what computes a run; the model itself unless told
 */
export declare function runProtocol(scenario: Scenario, protocol: ProtocolId, model?: (input: CheckedInput) => Trajectory): Run;
/** One way in which a run lies outside what was studied in men, and the course that it is about. */
export interface OutsideStudied {
    readonly what: Beyond['what'];
    readonly course: Course | undefined;
}
/** Where a run lies outside what was studied, by all that has happened until a month. */
export declare function outsideStudied({ regimen, man }: Run, month: number): readonly OutsideStudied[];
/** A marker at a month, in the marker's unit. */
export declare const markerAt: (run: Run, marker: MarkerId, month: number) => number;
/** A marker before the first dose, in the marker's unit. */
export declare const markerAtStart: (run: Run, marker: MarkerId) => number;
/** A marker at a month as a share of the man's own start (1 = usual). */
export declare const markerShare: (run: Run, marker: MarkerId, month: number) => number;
/** An inner signal at a month as a share of the man's own start (1 = usual). */
export declare const signalAt: (run: Run, signal: SignalId, month: number) => number;
export declare function phaseAt(run: Run, month: number): Phase;
