// Counting the pulses of a day oneself.
import { html, nothing } from 'lit';
import { pulseDayTold } from '../../text/en/pulse-day-told.js';
export function countingTemplate(voice, view, actions) {
    const say = voice.say(pulseDayTold);
    const { counting, guess, day, own } = view;
    if (counting === 'hidden') {
        return html `<form
      class="counting"
      part="counting"
      @submit=${(event) => {
            event.preventDefault();
            const input = event.currentTarget.elements.namedItem('count');
            actions.show(input.value);
        }}
    >
      <label
        >${say.countAsk({ day })}
        <input name="count" type="number" min="0" max="99" inputmode="numeric" autocomplete="off"
      /></label>
      <button type="submit">${say.show}</button>
    </form>`;
    }
    const told = guess === '' ? say.counted({ own, day }) : say.countedAs({ guess: voice.number(Number(guess)), own, day });
    return html `<div class="counting" part="counting">
    <button type="button" @click=${actions.begin}>${counting === 'shown' ? say.countAgain : say.countYourself}</button>
    <p role="status">${counting === 'shown' ? told : nothing}</p>
  </div>`;
}
//# sourceMappingURL=counting.template.js.map