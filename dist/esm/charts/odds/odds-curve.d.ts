import { type PublishedPoint } from '../time-axis/index.js';
/** Months that published follow-ups and readers ask about. */
export declare const followUps: readonly [3, 6, 12, 16, 24];
export type FollowUp = (typeof followUps)[number];
/** Simulated share at a month after stopping, of 100, with the ends of its interval. */
export interface SharePoint {
    readonly month: number;
    readonly share: number;
    readonly low: number;
    readonly high: number;
}
/** A published result at a month; intervals of shares stand upright, those of times lie. */
export interface PublishedShare {
    readonly month: number;
    readonly share: number;
    readonly interval?: readonly [number, number];
    readonly along?: 'x' | 'y';
    /** Clinics with a finish line of their own are squares. */
    readonly shape: 'circle' | 'square';
}
export interface OddsCurveInput {
    readonly width: number;
    /** Text size relative to 16 px. */
    readonly k: number;
    /** Empty until men have been simulated. */
    readonly simulated: readonly SharePoint[];
    readonly published: readonly PublishedShare[];
    readonly chosen: FollowUp;
    /** Interval of the count at the chosen month, of 100: what the figures draw; null until men have been simulated. */
    readonly held: readonly [number, number] | null;
    /** The shared moment, months after stopping, where it lies on the axis; null elsewhere. */
    readonly moment: number | null;
}
export interface OddsCurve {
    readonly width: number;
    readonly height: number;
    readonly k: number;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly line: string;
    readonly band: string;
    readonly points: readonly PublishedPoint[];
    readonly chosenX: number;
    /** The simulated share at the chosen month; null until men have been simulated. */
    readonly chosenY: number | null;
    /** Upper and lower end of the count's interval at the chosen month. */
    readonly held: readonly [number, number] | null;
    readonly momentX: number | null;
    /** A month is written where its number stands clear of its neighbours'; the chosen one always is. */
    readonly months: readonly {
        readonly month: number;
        readonly x: number;
        readonly chosen: boolean;
        readonly written: boolean;
    }[];
    readonly shares: readonly {
        readonly share: number;
        readonly y: number;
    }[];
}
/** The point of a series at or last before a month. */
export declare function pointAt(series: readonly SharePoint[], month: number): SharePoint | undefined;
export declare function oddsCurve({ width, k, simulated, published, chosen, held, moment }: OddsCurveInput): OddsCurve;
