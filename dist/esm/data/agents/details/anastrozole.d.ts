import type { AgentDetails } from '../agent.js';
export declare const anastrozoleDetails: AgentDetails;
