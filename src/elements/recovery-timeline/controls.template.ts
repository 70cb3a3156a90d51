// What the reader can set: what happens, which testosterone and how much, how long, and who the man is.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Form } from '../../charts/timeline/sizes.js';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import type { ProtocolId, TestosteroneId } from '../../data/types.js';
import { agents } from '../../model/index.js';
import { protocolIds, rangeOf, testosteroneIds } from '../../scenario/fields.js';
import type { Scenario } from '../../scenario/scenario.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';

type NumberField = 'dose' | 'everyDays' | 'trtMonths' | 'age' | 'baselineSperm';
type Change = (patch: Partial<Scenario>) => void;

/** Whether the model knows every medicine of a protocol. */
const canRun = (id: ProtocolId): boolean => protocolSchedules[id].courses.every(({ agent }) => agents[agent].simulated);

function protocolSelect(voice: Voice, scenario: Scenario, change: Change): TemplateResult {
  const say = voice.say(recoveryTimeline);
  const groups = [
    ['stops', say.groupStop],
    ['continues', say.groupOn],
    ['none', say.groupNone],
  ] as const;
  const option = (id: ProtocolId): TemplateResult =>
    html`<option value=${id} ?selected=${id === scenario.protocol} ?disabled=${!canRun(id)}>
      ${canRun(id) ? say[id] : say.notSimulated({ name: say[id] })}
    </option>`;
  return html`<label
    >${say.whatHappens}
    <select
      .value=${live(scenario.protocol)}
      @change=${(event: Event) => {
        change({ protocol: (event.currentTarget as HTMLSelectElement).value as ProtocolId });
      }}
    >
      ${groups.map(
        ([testosterone, name]) =>
          html`<optgroup label=${name}>
            ${protocolIds.filter((id) => protocolSchedules[id].testosterone === testosterone).map(option)}
          </optgroup>`,
      )}
    </select></label
  >`;
}

function agentSelect(voice: Voice, scenario: Scenario, change: Change): TemplateResult {
  const say = voice.say(recoveryTimeline);
  return html`<label
    >${say.testosterone}
    <select
      .value=${live(scenario.agent)}
      @change=${(event: Event) => {
        change({ agent: (event.currentTarget as HTMLSelectElement).value as TestosteroneId });
      }}
    >
      ${testosteroneIds.map((id) => html`<option value=${id} ?selected=${id === scenario.agent}>${say[id]}</option>`)}
    </select></label
  >`;
}

function numberInput(name: string, field: NumberField, scenario: Scenario, change: Change): TemplateResult {
  const [low, high] = rangeOf(field, scenario);
  // Thirds of a day are shown with two places; what is typed counts as typed.
  const shown = String(Math.round(scenario[field] * 100) / 100);
  return html`<label
    >${name}
    <input
      type="number"
      inputmode="decimal"
      min=${low}
      max=${high}
      step=${field === 'everyDays' ? 'any' : '1'}
      .value=${live(shown)}
      @change=${(event: Event) => {
        change({ [field]: (event.currentTarget as HTMLInputElement).valueAsNumber });
      }}
  /></label>`;
}

/** All controls; those that would change nothing are left out. */
export function controlsTemplate(voice: Voice, scenario: Scenario, form: Form, change: Change): TemplateResult {
  const say = voice.say(recoveryTimeline);
  const { testosterone } = protocolSchedules[scenario.protocol];
  const treated = testosterone !== 'none';
  const number = (name: string, field: NumberField): TemplateResult => numberInput(name, field, scenario, change);
  return html`<div class="controls ${form}" part="controls">
    ${protocolSelect(voice, scenario, change)}
    ${
      treated
        ? html`${agentSelect(voice, scenario, change)} ${number(say.dose, 'dose')} ${number(say.everyDays, 'everyDays')}`
        : nothing
    }
    ${testosterone === 'stops' ? number(say.takenFor, 'trtMonths') : nothing} ${number(say.age, 'age')}
    ${number(say.spermBefore, 'baselineSperm')}
  </div>`;
}
