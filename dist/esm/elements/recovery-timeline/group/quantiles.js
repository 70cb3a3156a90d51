// The bands of the group as the timeline's drawing takes them.
import { bandPaths, edgesOf, highestOfBands, narrowBand, wideBand, } from '../../../charts/group/group-edges.js';
import { nextSlice } from '../../../scenario/cohort/next-slice.js';
import { daysPerMonth } from '../../../scenario/scenario.js';
/** 8 in 10 men, and the middle half. @returns undefined where the result is no longer wanted */
export const bandsOf = (cohort, holds) => edgesOf(cohort, [wideBand, narrowBand], nextSlice, holds);
export const outlineOf = (days, edges, firstMonth) => ({
    highest: (id) => highestOfBands(edges.get(id)),
    paths: (id, x, y, right) => bandPaths(days, edges.get(id) ?? [], { firstMonth, daysPerMonth, x, y, right }),
});
//# sourceMappingURL=quantiles.js.map