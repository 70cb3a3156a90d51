import { type TimelineState } from '../../charts/timeline/timeline-state.js';
import type { ScenarioState } from '../../scenario/store.js';
/** What the state is computed from, as plain data. */
export declare function stateOf({ scenario, run }: ScenarioState): TimelineState;
