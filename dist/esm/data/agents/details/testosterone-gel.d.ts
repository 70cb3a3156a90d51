import type { AgentDetails } from '../agent.js';
export declare const testosteroneGelDetails: AgentDetails;
