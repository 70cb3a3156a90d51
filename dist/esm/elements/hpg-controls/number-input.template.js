// An input for a number with its unit, its limits, and what was wrong with an entry.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from '../../text/en/controls.js';
/** Limits as they are shown: inside the true ones, so that what is shown can be typed. */
function rangeWords(voice, { range, places }) {
    const unit = 10 ** places;
    const [low, high] = range;
    return {
        low: voice.number(Math.ceil(low * unit - 1e-9) / unit, places),
        high: voice.number(Math.floor(high * unit + 1e-9) / unit, places),
    };
}
/** What was wrong with an entry. */
export function refusal(voice, input, given) {
    const say = voice.say(controls);
    const { name, unit } = input;
    const limits = say.limits({ ...rangeWords(voice, input), unit });
    return given === '' ? say.noNumber({ name, limits }) : say.refused({ name, given, limits });
}
/** @param given an entry that could not be used; it stays in the input, what is in force stays in the pictures */
export function numberInput(voice, input, given, enter) {
    const { id, name, unit, value, range, places } = input;
    const written = given ?? String(Number(value.toFixed(places)));
    return html `<div class="field" part="field">
    <label for=${id}>${name}</label>
    <span class="entry">
      <input
        id=${id}
        name=${id}
        type="number"
        inputmode="decimal"
        step="any"
        min=${range[0]}
        max=${range[1]}
        .defaultValue=${written}
        .value=${live(written)}
        aria-invalid=${given === undefined ? nothing : 'true'}
        aria-describedby=${`${id}-unit ${id}-limits${given === undefined ? '' : ` ${id}-problem`}`}
        @change=${(event) => {
        enter(event.currentTarget.value);
    }}
      />
      <span class="unit" id="${id}-unit">${unit}</span>
    </span>
    <span class="limits" id="${id}-limits">${voice.say(controls).range(rangeWords(voice, input))}</span>
    ${given === undefined
        ? nothing
        : html `<p class="problem" part="error" role="alert" id="${id}-problem">${refusal(voice, input, given)}</p>`}
  </div>`;
}
//# sourceMappingURL=number-input.template.js.map