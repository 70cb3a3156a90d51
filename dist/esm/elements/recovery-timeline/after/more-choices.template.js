// Choices that most readers leave as they are, in a fold: whose experience the timeline tells.
import { html } from 'lit';
import { populations } from '../../../scenario/fields.js';
import { recoveryTimelineGroup } from '../../../text/en/recovery-timeline-group.js';
export function moreChoices(voice, { population }, change) {
    const say = voice.say(recoveryTimelineGroup);
    const choose = (event) => {
        change({ population: event.currentTarget.value });
    };
    return html `<details part="more">
    <summary>${say.more}</summary>
    <label
      >${say.population}
      <select .value=${population} @change=${choose}>
        ${populations.map((id) => html `<option value=${id} ?selected=${id === population}>${say[`${id}Choice`]}</option>`)}
      </select>
    </label>
  </details>`;
}
//# sourceMappingURL=more-choices.template.js.map