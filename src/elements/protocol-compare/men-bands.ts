// Where 8 in 10 men of a column's group lie: as a band behind the typical man's line, and in words. Worked out after the men
// have been simulated, marker by marker.
import type { PlotFrame } from '../../charts/compare/index.js';
import {
  bandPaths,
  edgesAt,
  edgesOf,
  highestOfBands,
  wideBand,
  type GroupEdges,
} from '../../charts/group/group-edges.js';
import { linear } from '../../charts/time-axis/scales.js';
import type { MarkerId } from '../../data/types.js';
import type { Cohort } from '../../model/cohort/types.js';
import { nextSlice } from '../../scenario/cohort/next-slice.js';
import { daysPerMonth } from '../../scenario/scenario.js';

export class ColumnBands {
  #measured: Cohort | undefined;
  #drawn: { readonly cohort: Cohort; readonly edges: GroupEdges } | undefined;
  readonly #paths = new Map<string, string>();

  /** Takes the newest men; bands of men who are no longer asked for go at once. @param changed called when bands are there */
  measure(cohort: Cohort | null, changed: () => void): void {
    if (!cohort) {
      this.#measured = this.#drawn = undefined;
      return;
    }
    if (cohort === this.#measured) return;
    this.#measured = cohort;
    void edgesOf(cohort, [wideBand], nextSlice, () => this.#measured === cohort).then((edges) => {
      if (!edges) return;
      this.#drawn = { cohort, edges };
      this.#paths.clear();
      changed();
    });
  }

  /** As an SVG path; null where the marker has none, or while there are no men. */
  path(marker: MarkerId, frame: PlotFrame): string | null {
    const edges = this.#drawn?.edges.get(marker);
    if (!this.#drawn || !edges) return null;
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
  at(marker: MarkerId, month: number): readonly [number, number] | undefined {
    const edges = this.#drawn?.edges.get(marker);
    return edges && this.#drawn && edgesAt(edges, this.#drawn.cohort.days, month * daysPerMonth)[0];
  }

  /** Upper end, in the marker's own unit; 0 where there is no band. */
  highest(marker: MarkerId): number {
    return highestOfBands(this.#drawn?.edges.get(marker));
  }
}
