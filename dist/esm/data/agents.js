import { agentApproval } from './agents/approval.js';
import { agentDetails } from './agents/details.js';
import { gonadotropinAgents } from './agents/gonadotropins.js';
import { tabletAgents } from './agents/tablets.js';
import { testosteroneAgents } from './agents/testosterone.js';
import { label2026, reviewed2026 } from './review.js';
const actions = { ...testosteroneAgents, ...gonadotropinAgents, ...tabletAgents };
/** The texts of a medicine that carry their own sources. */
export const agentTexts = (details) => ({
    mechanism: details.mechanism,
    absorption: details.kinetics.absorption,
    clearance: details.kinetics.clearance,
    schedules: details.schedules,
    proven: details.proven,
    unsettled: details.unsettled,
    harms: details.harms,
    monitoring: details.monitoring,
    offLabel: details.offLabel,
});
function inFull(id) {
    const details = agentDetails[id];
    const sourced = [...Object.values(agentTexts(details)), ...details.effects, ...details.kinetics.numbers];
    const named = [...actions[id].sources, ...sourced.flatMap(({ sources }) => sources)];
    return {
        ...actions[id],
        ...details,
        approval: { ...agentApproval[id], ...label2026 },
        sources: [...new Set(named)],
        ...reviewed2026,
    };
}
/** Medicines as facts: where they act, what they do there and to every marker, and where they are approved.
 *  `sources` holds every source behind any of their texts, save the approval, which has its own. */
export const agents = Object.fromEntries(Object.keys(actions).map((id) => [id, inFull(id)]));
//# sourceMappingURL=agents.js.map