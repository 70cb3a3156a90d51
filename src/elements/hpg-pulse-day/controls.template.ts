// Which days lie side by side.
import { html, type TemplateResult } from 'lit';
import { pulseDay } from '../../text/en/pulse-day.js';
import type { Voice } from '../../text/index.js';
import { dayChoices, type DayChoice } from './day-choices.js';

/** @param moment the shared moment in words */
export function choicesTemplate(
  voice: Voice,
  chosen: readonly DayChoice[],
  moment: string,
  onChoice: (choice: DayChoice, wanted: boolean) => void,
): TemplateResult {
  const say = voice.say(pulseDay);
  return html`<fieldset class="choices" part="choices">
    <legend>${say.choose}</legend>
    ${dayChoices.map((choice) => {
      const isChosen = chosen.includes(choice);
      return html`<label
        ><input
          type="checkbox"
          value=${choice}
          .checked=${isChosen}
          ?disabled=${isChosen && chosen.length === 1}
          @change=${(event: Event) => {
            onChoice(choice, (event.currentTarget as HTMLInputElement).checked);
          }}
        />${choice === 'here' ? say.here({ moment }) : say[choice]}</label
      >`;
    })}
  </fieldset>`;
}
