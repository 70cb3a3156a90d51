import { type TemplateResult } from 'lit';
export interface PublishedPoint {
    readonly x: number;
    readonly y: number;
    /** Ends of the published interval, px; drawn only where it is longer than the ring. */
    readonly whisker?: {
        readonly along: 'x' | 'y';
        readonly from: number;
        readonly to: number;
    };
    /** A second population is a square. */
    readonly shape?: 'circle' | 'square';
}
/**
 * Its look comes from publishedStyles.
 * @param k text size in use relative to 16 px: the sign grows with the text
 */
export declare function publishedPoint(point: PublishedPoint, k?: number): TemplateResult;
