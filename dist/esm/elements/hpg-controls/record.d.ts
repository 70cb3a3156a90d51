import type { Scenario, ScenarioField } from '../../scenario/scenario.js';
import type { ScenarioStore } from '../../scenario/store.js';
/** One change as the store told it. */
export interface Change {
    readonly before: Scenario;
    readonly fields: readonly ScenarioField[];
    /** Whether the scenario counted as touched before this change was through. */
    readonly touched: boolean;
    /** When, ms. */
    readonly at: number;
}
/** Notes on a store since they were first asked for, the oldest first; who reads them takes them out. */
export declare function recordOf(store: ScenarioStore, now?: () => number): Change[];
