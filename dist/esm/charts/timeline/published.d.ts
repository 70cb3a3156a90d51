import type { Measure, Share } from '../../data/types.js';
import type { PanelId, PanelValues, TimelineInput } from './timeline-input.js';
/** How a result is given, which decides how its note reads: as a share of own start, as a change from it, … */
export type PublishedGroup = 'level' | 'change' | 'fall' | 'back' | 'median' | 'volume';
/** Of a published number, what a drawing or a sentence needs: everything but a count of a few men can stand in a panel.
 *  Who, when and how strong comes with the table, which is fetched. */
export type PanelQuantity = Pick<Measure | Share, 'id' | 'value' | 'n' | 'spread' | 'sources'>;
/** A published result with its place in a panel, in the marker's own unit. */
export interface PublishedPlace {
    readonly quantity: PanelQuantity;
    readonly group: PublishedGroup;
    readonly panel: PanelId;
    /** Months from the first dose. */
    readonly month: number;
    readonly value: number;
    /** Published interval: of the value, or of the month, whichever the study gives. */
    readonly interval?: {
        readonly of: 'value' | 'month';
        readonly low: number;
        readonly high: number;
    };
    /** Other men or another form of testosterone than in the scenario, or medians beside a mean course. */
    readonly apart: boolean;
}
/** How many of 100 men had reached the finish line once, by months after stopping. */
export interface CountBy {
    readonly quantity: PanelQuantity;
    readonly monthsAfterStop: number;
}
/** Counts of 100 men in the pooled trials. */
export declare const trialCounts: readonly CountBy[];
/**
 * Every published result that has a place in the panels of this scenario.
 * @param asInTrials whether the pooled trials speak about the time after stopping
 */
export declare function publishedPlaces(input: TimelineInput, start: PanelValues, asInTrials: boolean): PublishedPlace[];
