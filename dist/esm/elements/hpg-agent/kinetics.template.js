// How a medicine enters and leaves the body: its texts and its published numbers.
import { html } from 'lit';
import { agentWords } from '../../text/en/agent.js';
import { toldKinetics } from './agent-facts.js';
import { numberTemplate, toldTemplate } from './told.template.js';
export function kineticsTemplate(context, agent) {
    const { numbers } = agent.kinetics;
    const list = html `<ul>
    ${numbers.map((quantity) => numberTemplate(context, quantity))}
  </ul>`;
    return html `${toldTemplate(context, toldKinetics(agent, 'absorption'))}
  ${toldTemplate(context, toldKinetics(agent, 'clearance'))}
  ${numbers.length > 0 ? list : html `<p>${context.voice.say(agentWords).noNumbers}</p>`}`;
}
//# sourceMappingURL=kinetics.template.js.map