// Which days lie side by side.
import { html } from 'lit';
import { pulseDay } from '../../text/en/pulse-day.js';
import { dayChoices } from './day-choices.js';
/** @param moment the shared moment in words */
export function choicesTemplate(voice, chosen, moment, onChoice) {
    const say = voice.say(pulseDay);
    return html `<fieldset class="choices" part="choices">
    <legend>${say.choose}</legend>
    ${dayChoices.map((choice) => {
        const isChosen = chosen.includes(choice);
        return html `<label
        ><input
          type="checkbox"
          value=${choice}
          .checked=${isChosen}
          ?disabled=${isChosen && chosen.length === 1}
          @change=${(event) => {
            onChoice(choice, event.currentTarget.checked);
        }}
        />${choice === 'here' ? say.here({ moment }) : say[choice]}</label
      >`;
    })}
  </fieldset>`;
}
//# sourceMappingURL=controls.template.js.map