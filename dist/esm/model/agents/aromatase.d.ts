import type { Agent } from './agent.js';
export declare const aromataseAgents: Readonly<Record<'anastrozole', Agent>>;
