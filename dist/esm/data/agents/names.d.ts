import type { Agent, AgentId } from '../types.js';
export declare const agentNames: Readonly<Record<AgentId, Agent['name']>>;
