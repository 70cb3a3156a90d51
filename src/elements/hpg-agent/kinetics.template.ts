// How a medicine enters and leaves the body: its texts and its published numbers.
import { html, type TemplateResult } from 'lit';
import type { Agent } from '../../data/types.js';
import { agentWords } from '../../text/en/agent.js';
import { toldKinetics } from './agent-facts.js';
import { numberTemplate, toldTemplate, type ToldContext } from './told.template.js';

export function kineticsTemplate(context: ToldContext, agent: Agent): TemplateResult {
  const { numbers } = agent.kinetics;
  const list = html`<ul>
    ${numbers.map((quantity) => numberTemplate(context, quantity))}
  </ul>`;
  return html`${toldTemplate(context, toldKinetics(agent, 'absorption'))}
  ${toldTemplate(context, toldKinetics(agent, 'clearance'))}
  ${numbers.length > 0 ? list : html`<p>${context.voice.say(agentWords).noNumbers}</p>`}`;
}
