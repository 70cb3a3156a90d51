import type { Agent } from '../types.js';
export type AgentAction = Omit<Agent, 'approval'>;
