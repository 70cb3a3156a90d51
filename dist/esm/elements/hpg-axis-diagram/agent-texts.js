import { gonadotropinAgents } from '../../data/agents/gonadotropins.js';
import { tabletAgents } from '../../data/agents/tablets.js';
import { testosteroneAgents } from '../../data/agents/testosterone.js';
export const agents = {
    ...testosteroneAgents,
    ...gonadotropinAgents,
    ...tabletAgents,
};
//# sourceMappingURL=agent-texts.js.map