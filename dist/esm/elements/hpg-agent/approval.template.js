// Where a medicine is approved and for what, and what it is used for beyond that.
import { html } from 'lit';
import { sourceLinks } from '../../internal/evidence/notes.template.js';
import { agentWords } from '../../text/en/agent.js';
import { places, toldApproval, toldPart } from './agent-facts.js';
import { toldTemplate } from './told.template.js';
export function approvalTemplate(context, agent) {
    const say = context.voice.say(agentWords);
    return html `<dl>
      ${places.map((place) => html `<div>
            <dt>${say[place]}</dt>
            <dd>${toldTemplate(context, toldApproval(agent, place), false)}</dd>
          </div>`)}
      <div>
        <dt>${say.offLabel}</dt>
        <dd>${toldTemplate(context, toldPart(agent, 'offLabel'))}</dd>
      </div>
    </dl>
    <p class="hpg-basis">${say.labels} ${sourceLinks(context.sourcesOf(agent.approval.sources))}</p>`;
}
//# sourceMappingURL=approval.template.js.map