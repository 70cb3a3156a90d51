import type { AgentId } from '../types.js';
import type { AgentAction } from './agent-action.js';
export declare const gonadotropinAgents: Readonly<Record<Extract<AgentId, 'hcg' | 'rfsh' | 'hmg' | 'gonadorelin'>, AgentAction>>;
