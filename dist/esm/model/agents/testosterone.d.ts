import type { TestosteroneId } from '../../data/types.js';
import type { Agent } from './agent.js';
export declare const testosteroneAgents: Readonly<Record<TestosteroneId, Agent>>;
