import type { Scenario } from '../../../scenario/scenario.js';
import type { ScenarioStore } from '../../../scenario/store.js';
import { type Change } from '../record.js';
/** One step that can be taken back. */
export type Step = Pick<Change, 'before' | 'fields'>;
export declare class History {
    #private;
    constructor(store: ScenarioStore);
    /** What undo would take back. */
    get last(): Step | undefined;
    /** Takes the last step back. @param set puts the scenario from before it in force */
    undo(set: (before: Scenario) => void): Step | undefined;
}
/** The one history of a store. */
export declare function historyOf(store: ScenarioStore): History;
