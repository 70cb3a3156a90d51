import type { Agent, AgentId } from '../types.js';
export declare const agentApproval: Readonly<Record<AgentId, Agent['approval']>>;
