import type { AgentAction } from '../../data/agents/agent-action.js';
import type { Source } from '../../data/types.js';
/** @param given medicines by the facts of them */
export declare function axisSources(given: readonly {
    readonly agent: Pick<AgentAction, 'sources'>;
}[]): Source[];
