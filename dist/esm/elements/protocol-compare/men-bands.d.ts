import type { PlotFrame } from '../../charts/compare/index.js';
import type { MarkerId } from '../../data/types.js';
import type { Cohort } from '../../model/cohort/types.js';
export declare class ColumnBands {
    #private;
    /** Takes the newest men; bands of men who are no longer asked for go at once. @param changed called when bands are there */
    measure(cohort: Cohort | null, changed: () => void): void;
    /** As an SVG path; null where the marker has none, or while there are no men. */
    path(marker: MarkerId, frame: PlotFrame): string | null;
    /** Lower and upper edge at a month. */
    at(marker: MarkerId, month: number): readonly [number, number] | undefined;
    /** Upper end, in the marker's own unit; 0 where there is no band. */
    highest(marker: MarkerId): number;
}
