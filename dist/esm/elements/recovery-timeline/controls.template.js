// What the reader can set: what happens, which testosterone and how much, how long, and who the man is.
import { html, nothing } from 'lit';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import { protocolIds, rangeOf, testosteroneIds } from '../../scenario/fields.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { protocolName } from './treatments.js';
/** All controls; those that would change nothing are left out. */
export function controlsTemplate(voice, scenario, form, change) {
    const say = voice.say(recoveryTimeline);
    const { testosterone } = protocolSchedules[scenario.protocol];
    // What is refused goes back to what is in force; what is accepted comes back with the next rendering.
    const onChange = (field, shown) => (event) => {
        const control = event.currentTarget;
        const value = control instanceof HTMLInputElement ? control.valueAsNumber : control.value;
        control.value = shown;
        change({ [field]: value });
    };
    const select = (name, field, options) => html `<label>${name}<select .value=${scenario[field]} @change=${onChange(field, scenario[field])}>${options}</select></label>`;
    const number = (field) => {
        const [low, high] = rangeOf(field, scenario);
        // Thirds of a day are shown with two places.
        const shown = String(Math.round(scenario[field] * 100) / 100);
        return html `<label>${say[field]}<input
        type="number" inputmode="decimal" min=${low} max=${high} step="any"
        .value=${shown} @change=${onChange(field, shown)}
    /></label>`;
    };
    const option = (field, id, what) => html `<option value=${id} ?selected=${id === scenario[field]}>${what}</option>`;
    const groups = ['stops', 'continues', 'none'].map((group) => html `<optgroup label=${say[group]}>
        ${protocolIds
        .filter((id) => protocolSchedules[id].testosterone === group)
        .map((id) => option('protocol', id, protocolName(voice, id)))}
      </optgroup>`);
    const forms = testosteroneIds.map((id) => option('agent', id, say[id]));
    return html `<div class="controls ${form}" part="controls">
    ${select(say.whatHappens, 'protocol', groups)}
    ${testosterone === 'none' ? nothing : [select(say.form, 'agent', forms), number('dose'), number('everyDays')]}
    ${testosterone === 'stops' ? number('trtMonths') : nothing} ${number('age')} ${number('baselineSperm')}
  </div>`;
}
//# sourceMappingURL=controls.template.js.map