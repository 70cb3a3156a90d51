import type { TestosteroneId } from '../types.js';
import type { AgentAction } from './agent-action.js';
export declare const testosteroneAgents: Readonly<Record<TestosteroneId, AgentAction>>;
