// The choice of another medicine.
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { agentNames } from '../../data/agents/names.js';
import { agentWords } from '../../text/en/agent.js';
const isTestosterone = (id) => id.startsWith('testosterone-');
/** @param shown the medicine that is shown */
export function chooseTemplate(voice, ids, shown, choose) {
    const say = voice.say(agentWords);
    const option = (id) => html `<option value=${id} ?selected=${id === shown}>${voice.fact(`agent.${id}.name`, agentNames[id])}</option>`;
    return html `<label class="choose" part="choose"
    >${say.medicine}
    <select
      name="medicine"
      .value=${live(shown)}
      @change=${(event) => {
        choose(event.currentTarget.value);
    }}
    >
      <optgroup label=${say.testosterones}>${ids.filter(isTestosterone).map(option)}</optgroup>
      <optgroup label=${say.others}>${ids.filter((id) => !isTestosterone(id)).map(option)}</optgroup>
    </select>
  </label>`;
}
//# sourceMappingURL=choose.template.js.map