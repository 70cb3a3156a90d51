// What the reader can set: what happens, which testosterone and how much, how long, and who the man is.
import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../charts/timeline/sizes.js';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import { protocolIds, rangeOf, testosteroneIds } from '../../scenario/fields.js';
import type { Scenario } from '../../scenario/scenario.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';
import { protocolName } from './treatments.js';

/** All controls; those that would change nothing are left out. */
export function controlsTemplate(
  voice: Voice,
  scenario: Scenario,
  form: Form,
  change: (patch: Partial<Scenario>) => void,
): TemplateResult {
  const say = voice.say(recoveryTimeline);
  const { testosterone } = protocolSchedules[scenario.protocol];
  // What is refused goes back to what is in force; what is accepted comes back with the next rendering.
  const onChange =
    (field: keyof Scenario, shown: string) =>
    (event: Event): void => {
      const control = event.currentTarget as HTMLInputElement | HTMLSelectElement;
      const value = control instanceof HTMLInputElement ? control.valueAsNumber : control.value;
      control.value = shown;
      change({ [field]: value });
    };
  const select = (name: string, field: 'protocol' | 'agent', options: unknown): TemplateResult =>
    html`<label>${name}<select .value=${scenario[field]} @change=${onChange(field, scenario[field])}>${options}</select></label>`;
  const number = (field: 'dose' | 'everyDays' | 'trtMonths' | 'age' | 'baselineSperm'): TemplateResult => {
    const [low, high] = rangeOf(field, scenario);
    // Thirds of a day are shown with two places.
    const shown = String(Math.round(scenario[field] * 100) / 100);
    return html`<label>${say[field]}<input
        type="number" inputmode="decimal" min=${low} max=${high} step="any"
        .value=${shown} @change=${onChange(field, shown)}
    /></label>`;
  };
  const option = (field: 'protocol' | 'agent', id: string, what: string): TemplateResult =>
    html`<option value=${id} ?selected=${id === scenario[field]}>${what}</option>`;
  const groups = (['stops', 'continues', 'none'] as const).map(
    (group) =>
      html`<optgroup label=${say[group]}>
        ${protocolIds
          .filter((id) => protocolSchedules[id].testosterone === group)
          .map((id) => option('protocol', id, protocolName(voice, id)))}
      </optgroup>`,
  );
  const forms = testosteroneIds.map((id) => option('agent', id, say[id]));
  return html`<div class="controls ${form}" part="controls">
    ${select(say.whatHappens, 'protocol', groups)}
    ${testosterone === 'none' ? nothing : [select(say.form, 'agent', forms), number('dose'), number('everyDays')]}
    ${testosterone === 'stops' ? number('trtMonths') : nothing} ${number('age')} ${number('baselineSperm')}
  </div>`;
}
