// Which days lie side by side, and counting them oneself.
import { html, nothing, type TemplateResult } from 'lit';
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

/** Where the reader's own counting stands. */
export type Counting = 'not-begun' | 'hidden' | 'shown';

export interface CountingView {
  readonly counting: Counting;
  /** What the reader typed, '' for nothing. */
  readonly guess: string;
  /** The day that is counted, and how many pulses it has. */
  readonly day: string;
  readonly own: string;
}

export interface CountingActions {
  readonly begin: () => void;
  readonly show: (guess: string) => void;
}

export function countingTemplate(voice: Voice, view: CountingView, actions: CountingActions): TemplateResult {
  const say = voice.say(pulseDay);
  const { counting, guess, day, own } = view;
  if (counting === 'hidden') {
    return html`<form
      class="counting"
      part="counting"
      @submit=${(event: Event) => {
        event.preventDefault();
        const input = (event.currentTarget as HTMLFormElement).elements.namedItem('count') as HTMLInputElement;
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
  const told =
    guess === '' ? say.counted({ own, day }) : say.countedAs({ guess: voice.number(Number(guess)), own, day });
  return html`<div class="counting" part="counting">
    <button type="button" @click=${actions.begin}>${counting === 'shown' ? say.countAgain : say.countYourself}</button>
    <p role="status">${counting === 'shown' ? told : nothing}</p>
  </div>`;
}
