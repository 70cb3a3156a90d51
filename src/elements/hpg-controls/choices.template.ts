// The inputs with a list: what happens, which testosterone, how deep, in which units.
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { agentNames } from '../../data/agents/names.js';
import { protocolNames } from '../../data/protocols/names.js';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import type { Level, Protocol, ProtocolId, TestosteroneId, Units } from '../../data/types.js';
import { protocolIds, testosteroneIds } from '../../scenario/fields.js';
import { levels, unitSystems } from '../../scenario/preferences.js';
import { common } from '../../text/en/common.js';
import { controls } from '../../text/en/controls.js';
import type { Voice } from '../../text/index.js';

export const protocolName = (voice: Voice, id: ProtocolId): string =>
  voice.fact(`protocol.${id}.name`, protocolNames[id]);

export const agentName = (voice: Voice, id: TestosteroneId): string => voice.fact(`agent.${id}.name`, agentNames[id]);

function select<T extends string>(
  field: string,
  label: string,
  chosen: T,
  options: unknown,
  choose: (value: T) => void,
): TemplateResult {
  return html`<label class=${`field ${field}`} part="field"
    ><span>${label}</span>
    <select
      name=${field}
      .value=${live(chosen)}
      @change=${(event: Event) => {
        choose((event.currentTarget as HTMLSelectElement).value as T);
      }}
    >
      ${options}
    </select>
  </label>`;
}

const option = (id: string, name: string, chosen: string): TemplateResult =>
  html`<option value=${id} ?selected=${id === chosen}>${name}</option>`;

export function protocolSelect(
  voice: Voice,
  chosen: ProtocolId,
  choose: (protocol: ProtocolId) => void,
): TemplateResult {
  const say = voice.say(controls);
  const groups: readonly (readonly [Protocol['testosterone'], string])[] = [
    ['stops', say.protocolStops],
    ['continues', say.protocolContinues],
    ['none', say.protocolNone],
  ];
  const named = (id: ProtocolId): TemplateResult => option(id, protocolName(voice, id), chosen);
  const grouped = groups.map(
    ([testosterone, label]) =>
      html`<optgroup label=${label}>
        ${protocolIds.filter((id) => protocolSchedules[id].testosterone === testosterone).map(named)}
      </optgroup>`,
  );
  return select('protocol', say.protocol, chosen, grouped, choose);
}

export function agentSelect(
  voice: Voice,
  chosen: TestosteroneId,
  choose: (agent: TestosteroneId) => void,
): TemplateResult {
  const options = testosteroneIds.map((id) => option(id, agentName(voice, id), chosen));
  return select('agent', voice.say(controls).agent, chosen, options, choose);
}

export function levelSelect(voice: Voice, choose: (level: Level) => void): TemplateResult {
  const say = voice.say(common);
  const options = levels.map((level) => option(level, say[level], voice.level));
  return select('level', say.depth, voice.level, options, choose);
}

export function unitsSelect(voice: Voice, choose: (units: Units) => void): TemplateResult {
  const say = voice.say(controls);
  const options = unitSystems.map((units) => option(units, say[units], voice.units));
  return select('units', say.units, voice.units, options, choose);
}
