import type { ActionSite, AgentId } from '../../data/types.js';
export interface Medicine {
    readonly id: AgentId;
    readonly acts: readonly ActionSite[];
    readonly sourceIds: readonly string[];
}
/** Sources that stand behind the axis itself. */
export declare const AXIS_SOURCES = 7;
export declare const medicines: Readonly<Record<AgentId, Medicine>>;
/** How many sources the list will name. */
export declare const sourceCount: (given: readonly {
    readonly agent: Medicine;
}[]) => number;
