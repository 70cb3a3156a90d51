import { agentApproval } from './agents/approval.js';
import { gonadotropinAgents } from './agents/gonadotropins.js';
import { tabletAgents } from './agents/tablets.js';
import { testosteroneAgents } from './agents/testosterone.js';
const actions = { ...testosteroneAgents, ...gonadotropinAgents, ...tabletAgents };
/** Medicines as facts: where they act, what they do there, where they are approved. */
export const agents = Object.fromEntries(Object.keys(actions).map((id) => [id, { ...actions[id], approval: agentApproval[id] }]));
//# sourceMappingURL=agents.js.map