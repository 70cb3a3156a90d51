import type { MarkerId, Quantity } from '../../data/types.js';
/** What opens behind a range. Markers without one have no range that was checked. */
export declare const rangeFacts: Readonly<Partial<Record<MarkerId, Quantity>>>;
