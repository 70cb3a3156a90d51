import { type PanelId, type TimelineInput } from './timeline-input.js';
export declare const milestoneIds: readonly ["lhBack", "firstSperm", "finishLine", "volumeBack"];
export type MilestoneId = (typeof milestoneIds)[number];
interface Threshold {
    readonly panel: PanelId;
    /** Share of the man's own start, or a value in the marker's unit. */
    readonly of: 'start' | 'unit';
    readonly at: number;
}
/** LH swings by more than a tenth from day to day; volume falls by about a fifth, so that a tenth would be half of the way. */
export declare const thresholds: Readonly<Record<MilestoneId, Threshold>>;
export interface Milestone {
    readonly id: MilestoneId;
    readonly panel: PanelId;
    /** In the marker's own unit. */
    readonly value: number;
    /** In months from the first dose; "above": was not below when testosterone was stopped; "not": not in the months shown. */
    readonly reached: number | 'above' | 'not';
}
/** First day on or after another at which a series is at or above a value; −1 where there is none. */
export declare function firstAtLeast(series: ArrayLike<number>, value: number, from: number): number;
/** All four in their order; none where testosterone is not stopped. */
export declare const milestones: (input: TimelineInput) => readonly Milestone[];
/** Where on its curve a milestone stands; undefined where it is not reached. */
export declare function milestonePlace({ panel, reached }: Milestone, { series, daysPerMonth }: TimelineInput): {
    readonly month: number;
    readonly value: number;
} | undefined;
export {};
