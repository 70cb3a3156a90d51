import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Voice } from '../../text/index.js';
import type { TableWords } from './table.js';
/** The published results of a state; no rows where there are none. */
export declare function publishedTable(voice: Voice, { places, counts }: TimelineState): TableWords;
