// Choices that most readers leave as they are, in a fold: whose experience the timeline tells.
import { html, type TemplateResult } from 'lit';
import { populations } from '../../../scenario/fields.js';
import type { Scenario } from '../../../scenario/scenario.js';
import { recoveryTimelineGroup } from '../../../text/en/recovery-timeline-group.js';
import type { Voice } from '../../../text/index.js';

export function moreChoices(
  voice: Voice,
  { population }: Scenario,
  change: (patch: Partial<Scenario>) => void,
): TemplateResult {
  const say = voice.say(recoveryTimelineGroup);
  const choose = (event: Event): void => {
    change({ population: (event.currentTarget as HTMLSelectElement).value as Scenario['population'] });
  };
  return html`<details part="more">
    <summary>${say.more}</summary>
    <label
      >${say.population}
      <select .value=${population} @change=${choose}>
        ${populations.map((id) => html`<option value=${id} ?selected=${id === population}>${say[`${id}Choice`]}</option>`)}
      </select>
    </label>
  </details>`;
}
