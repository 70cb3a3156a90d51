import type { Agent } from './agent.js';
export declare const gonadotropinAgents: Readonly<Record<'hcg' | 'rfsh' | 'hmg' | 'gonadorelin', Agent>>;
