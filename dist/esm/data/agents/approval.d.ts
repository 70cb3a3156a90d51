import type { AgentId } from '../types.js';
import type { AgentApproval } from './agent.js';
export declare const agentApproval: Readonly<Record<AgentId, AgentApproval>>;
