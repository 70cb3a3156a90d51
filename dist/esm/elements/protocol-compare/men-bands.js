import { bandPaths, edgesAt, edgesOf, highestOfBands, wideBand, } from '../../charts/group/group-edges.js';
import { linear } from '../../charts/time-axis/scales.js';
import { nextSlice } from '../../scenario/cohort/next-slice.js';
import { daysPerMonth } from '../../scenario/scenario.js';
export class ColumnBands {
    #measured;
    #drawn;
    #paths = new Map();
    /** Takes the newest men; bands of men who are no longer asked for go at once. @param changed called when bands are there */
    measure(cohort, changed) {
        if (!cohort) {
            this.#measured = this.#drawn = undefined;
            return;
        }
        if (cohort === this.#measured)
            return;
        this.#measured = cohort;
        void edgesOf(cohort, [wideBand], nextSlice, () => this.#measured === cohort).then((edges) => {
            if (!edges)
                return;
            this.#drawn = { cohort, edges };
            this.#paths.clear();
            changed();
        });
    }
    /** As an SVG path; null where the marker has none, or while there are no men. */
    path(marker, frame) {
        const edges = this.#drawn?.edges.get(marker);
        if (!this.#drawn || !edges)
            return null;
        const { firstMonth, lastMonth, width, height, top } = frame;
        const key = [marker, firstMonth, lastMonth, width, height, top].join();
        let path = this.#paths.get(key);
        if (path === undefined) {
            const x = linear([firstMonth, lastMonth], [0, width]);
            const y = linear([0, top], [height, 0]);
            [path = ''] = bandPaths(this.#drawn.cohort.days, edges, { firstMonth, daysPerMonth, x, y, right: width });
            this.#paths.set(key, path);
        }
        return path;
    }
    /** Lower and upper edge at a month. */
    at(marker, month) {
        const edges = this.#drawn?.edges.get(marker);
        return edges && this.#drawn && edgesAt(edges, this.#drawn.cohort.days, month * daysPerMonth)[0];
    }
    /** Upper end, in the marker's own unit; 0 where there is no band. */
    highest(marker) {
        return highestOfBands(this.#drawn?.edges.get(marker));
    }
}
//# sourceMappingURL=men-bands.js.map