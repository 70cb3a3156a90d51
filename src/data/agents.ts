// Every medicine the kit can name, by id.
import type { Agent, AgentId } from './types.js';
import { gonadotropinAgents } from './agents/gonadotropins.js';
import { tabletAgents } from './agents/tablets.js';
import { testosteroneAgents } from './agents/testosterone.js';

/** Medicines as facts: where they act, what they do there, where they are approved. */
export const agents: Readonly<Record<AgentId, Agent>> = {
  ...testosteroneAgents,
  ...gonadotropinAgents,
  ...tabletAgents,
};
