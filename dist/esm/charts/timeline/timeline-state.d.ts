import { type OutsideReason } from './trial-conditions.js';
import { type CountBy, type PublishedPlace } from './published.js';
import { type PanelValues, type TimelineInput } from './timeline-input.js';
/** Simulated values at one month. */
export interface TimelineRow {
    /** Months from the first dose; null: before it. */
    readonly month: number | null;
    /** Months since testosterone was stopped; null before that. */
    readonly monthsAfterStop: number | null;
    readonly values: PanelValues;
    /** Whether this is the moment shown. */
    readonly shown: boolean;
}
/** What the first sentence says. */
export type Answer = {
    readonly kind: 'trial' | 'clinic';
} | {
    readonly kind: 'outside';
    readonly reason: OutsideReason;
} | {
    readonly kind: 'course';
    readonly byMonth: number;
    readonly start: PanelValues;
    readonly then: PanelValues;
};
export interface TimelineState {
    readonly input: TimelineInput;
    readonly answer: Answer;
    readonly start: PanelValues;
    readonly moment: TimelineRow;
    readonly rows: readonly TimelineRow[];
    readonly places: readonly PublishedPlace[];
    readonly counts: readonly CountBy[];
    /** Months after stopping at which the simulated man is back at 20 M/mL; null where he was never below or is not back. */
    readonly simulatedReturnMonths: number | null;
}
/** Computes everything that is shown, in the markers' own units. Pure. */
export declare function timelineState(input: TimelineInput): TimelineState;
