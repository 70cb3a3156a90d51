// An input for a number with its unit, its limits, and what was wrong with an entry.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { attributeOf, rangeOf } from '../../scenario/fields.js';
import { controls } from '../../text/en/controls.js';
/** Two places are enough to type a third of a day. */
const shownPlaces = 2;
/** Name and unit of a field in a reader's words. */
function wordsOf(field, say) {
    switch (field) {
        case 'dose':
            return { name: say.dose, unit: say.doseUnit };
        case 'everyDays':
            return { name: say.days, unit: say.daysUnit };
        case 'trtMonths':
            return { name: say.trtMonths, unit: say.trtMonthsUnit };
        case 'age':
            return { name: say.age, unit: say.ageUnit };
        case 'baselineSperm':
            return { name: say.baselineSperm, unit: say.baselineSpermUnit };
    }
}
function rangeWords(voice, field, scenario) {
    const [low, high] = rangeOf(field, scenario);
    return { low: voice.number(low, shownPlaces), high: voice.number(high, shownPlaces) };
}
/** What was wrong with an entry. */
export function refusal(voice, field, scenario, given) {
    const say = voice.say(controls);
    const { name, unit } = wordsOf(field, say);
    const limits = say.limits({ ...rangeWords(voice, field, scenario), unit });
    return given === '' ? say.noNumber({ name, limits }) : say.refused({ name, given, limits });
}
/** @param given an entry that could not be used; it stays in the input, what is in force stays in the pictures */
export function numberField(voice, field, scenario, given, enter) {
    const say = voice.say(controls);
    const { name, unit } = wordsOf(field, say);
    const [low, high] = rangeOf(field, scenario);
    const written = given ?? String(Number(scenario[field].toFixed(shownPlaces)));
    const id = attributeOf[field];
    return html `<div class="field" part="field">
    <label for=${id}>${name}</label>
    <span class="entry">
      <input
        id=${id}
        name=${id}
        type="number"
        inputmode="decimal"
        step="any"
        min=${low}
        max=${high}
        .value=${live(written)}
        aria-invalid=${given === undefined ? nothing : 'true'}
        aria-describedby=${`${id}-unit ${id}-limits${given === undefined ? '' : ` ${id}-problem`}`}
        @change=${(event) => {
        enter(event.currentTarget.value);
    }}
      />
      <span class="unit" id="${id}-unit">${unit}</span>
    </span>
    <span class="limits" id="${id}-limits">${say.range(rangeWords(voice, field, scenario))}</span>
    ${given === undefined
        ? nothing
        : html `<p class="problem" part="error" role="alert" id="${id}-problem">
            ${refusal(voice, field, scenario, given)}
          </p>`}
  </div>`;
}
//# sourceMappingURL=number-field.template.js.map