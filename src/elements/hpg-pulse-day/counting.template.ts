// Counting the pulses of a day oneself.
import { html, nothing, type TemplateResult } from 'lit';
import { pulseDayTold } from '../../text/en/pulse-day-told.js';
import type { Voice } from '../../text/index.js';

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
  const say = voice.say(pulseDayTold);
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
