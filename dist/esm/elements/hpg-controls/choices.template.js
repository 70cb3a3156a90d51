// The inputs with a list: the story, what happens, which testosterone, whose experience, how deep, in which units.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { agentNames } from '../../data/agents/names.js';
import { protocolNames } from '../../data/protocols/names.js';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import { populations, protocolIds, testosteroneIds } from '../../scenario/fields.js';
import { levels, unitSystems } from '../../scenario/preferences.js';
import { common } from '../../text/en/common.js';
import { controlsPresets } from '../../text/en/controls-presets.js';
import { controls } from '../../text/en/controls.js';
import { presetIds, presetOf } from './presets.js';
export const protocolName = (voice, id) => voice.fact(`protocol.${id}.name`, protocolNames[id]);
export const agentName = (voice, id) => voice.fact(`agent.${id}.name`, agentNames[id]);
/** A list of choices under its name. @param about id of what explains the choice */
export function select(field, label, chosen, options, choose, about) {
    return html `<label class=${`field ${field}`} part="field"
    ><span>${label}</span>
    <select
      name=${field}
      aria-describedby=${about ?? nothing}
      .value=${live(chosen)}
      @change=${(event) => {
        choose(event.currentTarget.value);
    }}
    >
      ${options}
    </select>
  </label>`;
}
/** @param offered whether it can be chosen */
export const option = (id, name, chosen, offered = true) => html `<option value=${id} ?selected=${id === chosen} ?disabled=${!offered}>${name}</option>`;
/** Whole treatments in plain words. */
export function presetSelect(voice, scenario, choose) {
    const say = voice.say(controlsPresets);
    const chosen = presetOf(scenario) ?? '';
    const options = [
        // What the reader has put together cannot be chosen, only left.
        chosen ? nothing : option('', say.own, chosen, false),
        ...presetIds.map((id) => option(id, say[id], chosen)),
    ];
    return select('preset', say.preset, chosen, options, (id) => {
        choose(id);
    });
}
/** Whose experience groups of men stand for, with what that means. */
export function populationSelect(voice, chosen, choose) {
    const say = voice.say(controlsPresets);
    const options = populations.map((each) => option(each, say[each], chosen));
    const about = 'population-means';
    return html `<div class="with-meaning">
    ${select('population', say.population, chosen, options, choose, about)}
    <p class="meaning" id=${about}>${chosen === 'clinic' ? say.clinicMeans : say.trialMeans}</p>
  </div>`;
}
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