import type { AgentId, Reviewed } from '../types.js';
import type { AgentApproval } from './agent.js';
/** As it is written here; its dates are added where a medicine is put together. */
type Written = Omit<AgentApproval, keyof Reviewed>;
export declare const agentApproval: Readonly<Record<AgentId, Written>>;
export {};
