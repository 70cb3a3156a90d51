// What a reader can expect of LH before seeing it. Kept in the element alone, never stored, never in an event.
import { html, type TemplateResult } from 'lit';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import type { Voice } from '../../text/index.js';

export const guesses = ['rises', 'stays', 'falls'] as const;
export type Guess = (typeof guesses)[number];

/** The question, its three answers and the way past it. */
export function questionTemplate(voice: Voice, choose: (guess: Guess | 'skipped') => void): TemplateResult {
  const say = voice.say(axisDiagram);
  return html`<p class="title" id="question">${say.predict}</p>
    <div class="choices" role="group" aria-labelledby="question">
      ${[...guesses, 'skipped' as const].map(
        (guess) =>
          html`<button
            type="button"
            data-guess=${guess}
            @click=${() => {
              choose(guess);
            }}
          >
            ${say[guess]}
          </button>`,
      )}
    </div>`;
}
