// Every medicine the kit can name, by id, in full. An element that only draws medicines imports agents/ file by file.
import type { Agent, AgentId } from './types.js';
import { agentApproval } from './agents/approval.js';
import { agentDetails } from './agents/details.js';
import { gonadotropinAgents } from './agents/gonadotropins.js';
import { tabletAgents } from './agents/tablets.js';
import { testosteroneAgents } from './agents/testosterone.js';

const actions = { ...testosteroneAgents, ...gonadotropinAgents, ...tabletAgents };

const inFull = (id: AgentId): Agent => ({ ...actions[id], ...agentDetails[id], approval: agentApproval[id] });

/** Medicines as facts: where they act, what they do there and to every marker, and where they are approved. */
export const agents = Object.fromEntries((Object.keys(actions) as AgentId[]).map((id) => [id, inFull(id)])) as Readonly<
  Record<AgentId, Agent>
>;
