import type { AgentId } from '../types.js';
import type { AgentAction } from './agent-action.js';
export declare const tabletAgents: Readonly<Record<Extract<AgentId, 'clomiphene' | 'enclomiphene' | 'tamoxifen' | 'anastrozole'>, AgentAction>>;
