import type { AgentDetails } from '../agent.js';
export declare const testosteroneUndecanoateDetails: AgentDetails;
