// The inputs with a list: what happens, which testosterone, how deep, in which units.
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { agentNames } from '../../data/agents/names.js';
import { protocolNames } from '../../data/protocols/names.js';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import { protocolIds, testosteroneIds } from '../../scenario/fields.js';
import { levels, unitSystems } from '../../scenario/preferences.js';
import { common } from '../../text/en/common.js';
import { controls } from '../../text/en/controls.js';
export const protocolName = (voice, id) => voice.fact(`protocol.${id}.name`, protocolNames[id]);
export const agentName = (voice, id) => voice.fact(`agent.${id}.name`, agentNames[id]);
function select(field, label, chosen, options, choose) {
    return html `<label class=${`field ${field}`} part="field"
    ><span>${label}</span>
    <select
      name=${field}
      .value=${live(chosen)}
      @change=${(event) => {
        choose(event.currentTarget.value);
    }}
    >
      ${options}
    </select>
  </label>`;
}
const option = (id, name, chosen) => html `<option value=${id} ?selected=${id === chosen}>${name}</option>`;
export function protocolSelect(voice, chosen, choose) {
    const say = voice.say(controls);
    const groups = [
        ['stops', say.protocolStops],
        ['continues', say.protocolContinues],
        ['none', say.protocolNone],
    ];
    const named = (id) => option(id, protocolName(voice, id), chosen);
    const grouped = groups.map(([testosterone, label]) => html `<optgroup label=${label}>
        ${protocolIds.filter((id) => protocolSchedules[id].testosterone === testosterone).map(named)}
      </optgroup>`);
    return select('protocol', say.protocol, chosen, grouped, choose);
}
export function agentSelect(voice, chosen, choose) {
    const options = testosteroneIds.map((id) => option(id, agentName(voice, id), chosen));
    return select('agent', voice.say(controls).agent, chosen, options, choose);
}
export function levelSelect(voice, choose) {
    const say = voice.say(common);
    const options = levels.map((level) => option(level, say[level], voice.level));
    return select('level', say.depth, voice.level, options, choose);
}
export function unitsSelect(voice, choose) {
    const say = voice.say(controls);
    const options = unitSystems.map((units) => option(units, say[units], voice.units));
    return select('units', say.units, voice.units, options, choose);
}
//# sourceMappingURL=choices.template.js.map