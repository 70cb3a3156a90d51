import type { AgentAction } from '../../data/agents/agent-action.js';
import type { AgentId } from '../../data/types.js';
export declare const agents: Readonly<Record<AgentId, AgentAction>>;
