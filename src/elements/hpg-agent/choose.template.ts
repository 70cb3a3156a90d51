// The choice of another medicine.
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { agentNames } from '../../data/agents/names.js';
import type { AgentId } from '../../data/types.js';
import { agentWords } from '../../text/en/agent.js';
import type { Voice } from '../../text/index.js';

const isTestosterone = (id: AgentId): boolean => id.startsWith('testosterone-');

/** @param shown the medicine that is shown */
export function chooseTemplate(
  voice: Voice,
  ids: readonly AgentId[],
  shown: AgentId,
  choose: (id: AgentId) => void,
): TemplateResult {
  const say = voice.say(agentWords);
  const option = (id: AgentId): TemplateResult =>
    html`<option value=${id} ?selected=${id === shown}>${voice.fact(`agent.${id}.name`, agentNames[id])}</option>`;
  return html`<label class="choose" part="choose"
    >${say.medicine}
    <select
      name="medicine"
      .value=${live(shown)}
      @change=${(event: Event) => {
        choose((event.currentTarget as HTMLSelectElement).value as AgentId);
      }}
    >
      <optgroup label=${say.testosterones}>${ids.filter(isTestosterone).map(option)}</optgroup>
      <optgroup label=${say.others}>${ids.filter((id) => !isTestosterone(id)).map(option)}</optgroup>
    </select>
  </label>`;
}
