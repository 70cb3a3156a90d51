import type { Claim, MarkerId, Quantity } from '../../data/types.js';
/** What opens behind a range. Markers without one have no range that was checked. */
export declare const rangeFacts: Readonly<Partial<Record<MarkerId, Quantity>>>;
/** What opens behind a marker's own words, where they state numbers that its range does not. */
export declare const aboutFacts: Readonly<Partial<Record<MarkerId, Claim>>>;
