import { type GroupEdges } from '../../../charts/group/group-edges.js';
import type { GroupOutline } from '../../../charts/timeline/group-outline.js';
import type { Cohort } from '../../../model/cohort/types.js';
/** 8 in 10 men, and the middle half. @returns undefined where the result is no longer wanted */
export declare const bandsOf: (cohort: Cohort, holds: () => boolean) => Promise<GroupEdges | undefined>;
export declare const outlineOf: (days: Float64Array, edges: GroupEdges, firstMonth: number) => GroupOutline;
