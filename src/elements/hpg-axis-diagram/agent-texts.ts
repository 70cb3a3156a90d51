// Every medicine as a fact, with what it does in words. Longer than the drawing needs from the start.
import type { AgentAction } from '../../data/agents/agent-action.js';
import { gonadotropinAgents } from '../../data/agents/gonadotropins.js';
import { tabletAgents } from '../../data/agents/tablets.js';
import { testosteroneAgents } from '../../data/agents/testosterone.js';
import type { AgentId } from '../../data/types.js';

export const agents: Readonly<Record<AgentId, AgentAction>> = {
  ...testosteroneAgents,
  ...gonadotropinAgents,
  ...tabletAgents,
};
