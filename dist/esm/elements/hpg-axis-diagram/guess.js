// What a reader can expect of LH before seeing it. Kept in the element alone, never stored, never in an event.
import { html } from 'lit';
import { axisDiagram } from '../../text/en/axis-diagram.js';
export const guesses = ['rises', 'stays', 'falls'];
/** The question, its three answers and the way past it. */
export function questionTemplate(voice, choose) {
    const say = voice.say(axisDiagram);
    return html `<p class="title" id="question">${say.predict}</p>
    <div class="choices" role="group" aria-labelledby="question">
      ${[...guesses, 'skipped'].map((guess) => html `<button
            type="button"
            data-guess=${guess}
            @click=${() => {
        choose(guess);
    }}
          >
            ${say[guess]}
          </button>`)}
    </div>`;
}
//# sourceMappingURL=guess.js.map