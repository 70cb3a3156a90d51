// What an element needs to draw a medicine: everything but its approval.
import type { Agent } from '../types.js';

export type AgentAction = Omit<Agent, 'approval'>;
