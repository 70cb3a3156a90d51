import type { Reviewed } from '../types.js';
import type { Agent, AgentDetails } from './agent.js';
export type AgentAction = Omit<Agent, 'approval' | keyof AgentDetails | keyof Reviewed>;
