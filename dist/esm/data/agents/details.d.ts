import type { AgentId } from '../types.js';
import type { AgentDetails } from './agent.js';
export declare const agentDetails: Readonly<Record<AgentId, AgentDetails>>;
