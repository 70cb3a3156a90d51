import type { Agent, AgentId } from './types.js';
/** Medicines as facts: where they act, what they do there, where they are approved. */
export declare const agents: Readonly<Record<AgentId, Agent>>;
