import { type CountOf100, type FollowUp, type SharePoint } from '../../charts/odds/index.js';
import type { Cohort } from '../../model/cohort/types.js';
import { type Scenario } from '../../scenario/scenario.js';
import { type FinishLine } from './published.js';
export interface SimulatedOdds {
    readonly size: number;
    /** From the day of stopping to two years after. */
    readonly series: readonly SharePoint[];
    /** Of 100, before the first dose. */
    readonly atStart: number;
    /** Of 100, on the day of stopping. */
    readonly atStop: number;
    /** Months by which half of the men are there; null where fewer come back within two years. */
    readonly halfBy: number | null;
}
/** @param line finish line, M/mL: counted when a man reaches it for the first time after stopping */
export declare function simulatedOdds(cohort: Cohort, line: FinishLine, stopDay: number): SimulatedOdds;
/** The trials' share that a simulated one can be held against; undefined where there is none. */
export declare function heldAgainst(scenario: Scenario, line: FinishLine, month: FollowUp): CountOf100 | undefined;
/** The simulated share, of 100, unrounded. Its interval spans the chance of the draw and, where the trials can be held
 *  against it, the distance to their figure. */
export declare function simulatedShare(odds: SimulatedOdds, scenario: Scenario, line: FinishLine, month: FollowUp): SharePoint;
/** The same as whole men of 100. */
export declare function simulatedCount(...asked: Parameters<typeof simulatedShare>): CountOf100;
/** How the model's count stands to the trials' figure. */
export type Gap = {
    readonly kind: 'ahead' | 'behind' | 'inside';
    readonly count: number;
    readonly published: CountOf100;
} | {
    readonly kind: 'half';
    readonly halfBy: number;
    readonly median: number;
    readonly ends: readonly [number, number];
} | {
    readonly kind: 'elsewhere' | 'clinic' | 'line';
};
export declare function gapOf(odds: SimulatedOdds, scenario: Scenario, line: FinishLine, month: FollowUp): Gap;
