import type { CountOf100, FollowUp } from '../../charts/odds/index.js';
import type { CohortUpdate } from '../../scenario/cohort/cohort-service.js';
import type { Run } from '../../scenario/run.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
import type { FinishLine } from './published.js';
import type { SimulatedOdds } from './simulated.js';
/** What the simulated men come to. */
export interface ToldOdds {
    readonly of100: CountOf100;
    /** The ends of the count, and what they span. */
    readonly interval: string;
    /** How the count stands to what is published. */
    readonly gap: string;
    /** The share at this line before testosterone and on the day of stopping. */
    readonly before: string;
    /** The share at the moment that all elements show; '' where that is no other than the chosen month. */
    readonly moment: string;
    /** For a screen reader: how many men, and their count. */
    readonly progress: string;
}
export interface OddsView {
    readonly voice: Voice;
    readonly scenario: Scenario;
    readonly run: Run;
    readonly after: FollowUp;
    readonly line: FinishLine;
    /** Null until the first men are there, and where nothing stops. */
    readonly odds: SimulatedOdds | null;
    /** The same in words; null as long as there are none. */
    readonly told: ToldOdds | null;
    /** How far the men are; null before the first step. */
    readonly update: Pick<CohortUpdate, 'done' | 'size'> | null;
    /** Whether the men could not be simulated. */
    readonly failed: boolean;
    /** The shared moment, months after stopping, where it lies within two years and is no follow-up; null elsewhere. */
    readonly moment: number | null;
}
/** How many men are simulated. */
export declare const groupSize = 1000;
