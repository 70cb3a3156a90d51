import type { Course, MarkerId, ProtocolId } from '../data/types.js';
import { type SignalId, type Trajectory } from '../model/index.js';
import { type Scenario } from './scenario.js';
export interface Run {
    readonly protocol: ProtocolId;
    readonly regimen: readonly Course[];
    readonly trajectory: Trajectory;
    /** Month in which testosterone is stopped; null where it is never given or never stopped. */
    readonly stopMonth: number | null;
    /** Whether testosterone from outside is given at all. */
    readonly hasTestosterone: boolean;
    readonly lastMonth: number;
}
/** Where a moment lies in the story of a run. */
export type Phase = 'before' | 'on' | 'after' | 'untreated';
/** The courses of a protocol under a scenario, in days from the first dose. */
export declare function regimenOf(scenario: Scenario, protocol: ProtocolId): Course[];
/** Whether the model can run a protocol: it cannot where one of the medicines is not simulated. */
export declare function isSimulated(protocol: ProtocolId): boolean;
/** The protocols that the model can run. */
export declare const simulatedProtocolIds: readonly ProtocolId[];
/**
 * Runs the model for one protocol.
 * @throws RegimenError where the protocol needs a medicine that is not simulated.
 */
export declare function runProtocol(scenario: Scenario, protocol: ProtocolId): Run;
/** A marker at a month, in the marker's unit. */
export declare const markerAt: (run: Run, marker: MarkerId, month: number) => number;
/** A marker before the first dose, in the marker's unit. */
export declare const markerAtStart: (run: Run, marker: MarkerId) => number;
/** A marker at a month as a share of the man's own start (1 = usual). */
export declare const markerShare: (run: Run, marker: MarkerId, month: number) => number;
/** An inner signal at a month as a share of the man's own start (1 = usual). */
export declare const signalAt: (run: Run, signal: SignalId, month: number) => number;
export declare function phaseAt(run: Run, month: number): Phase;
