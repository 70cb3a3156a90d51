import type { GroupOutline } from '../../../charts/timeline/group-outline.js';
import type { PanelId } from '../../../charts/timeline/timeline-input.js';
import type { Cohort } from '../../../model/cohort/types.js';
/** Low and high edge of each band, one value per sampled day. */
export type Edges = readonly (readonly [Float64Array, Float64Array])[];
export type GroupEdges = ReadonlyMap<PanelId, Edges>;
/** @param holds whether the result is still wanted @returns undefined where it is not */
export declare function edgesOf(cohort: Cohort, holds: () => boolean): Promise<GroupEdges | undefined>;
/** The bands as the drawing takes them. Before the first dose men are as on its day. */
export declare function outlineOf(days: Float64Array, edges: GroupEdges, firstMonth: number): GroupOutline;
