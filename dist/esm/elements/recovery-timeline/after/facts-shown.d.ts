import type { TimelineState } from '../../../charts/timeline/timeline-state.js';
import type { Quantity } from '../../../data/types.js';
import type { MarkedFact } from '../../../internal/evidence/marked-fact.js';
export interface FactsShown {
    /** Behind the first sentence and the lines under it, in their order. */
    readonly told: readonly MarkedFact[];
    /** Behind the points in the drawing and the rows of the published table. */
    readonly drawn: readonly Quantity[];
}
/** Every published fact that is shown for a state. */
export declare const factsShown: (state: TimelineState) => FactsShown;
