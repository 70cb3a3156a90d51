// How a reader finds a word: the search field with its count, every letter at once, the row of letters.
import { html, nothing } from 'lit';
import { glossaryWords } from '../../text/en/glossary.js';
import { byLetter } from './entries.js';
import { lettersTemplate } from './letters.template.js';
export function findTemplate(voice, { entries, shown, typed, reached, whole }, { type, toggleWhole, reach, go }) {
    const say = voice.say(glossaryWords);
    const letters = byLetter(shown).map(({ letter }) => letter);
    const stop = letters.includes(reached) ? reached : (letters[0] ?? '');
    return html `<div class="find" role="search">
      <label
        >${say.search}
        <input
          part="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${typed}
          @input=${(event) => {
        type(event.currentTarget.value);
    }}
        />
      </label>
      <p class="count" role="status">
        ${say.shown({ shown: voice.number(shown.length), all: voice.number(entries.length) })}
      </p>
      <button type="button" part="whole" aria-pressed=${whole ? 'true' : 'false'} @click=${toggleWhole}>${say.whole}</button>
    </div>
    ${letters.length > 1 ? lettersTemplate(voice, letters, stop, go, reach) : nothing}`;
}
//# sourceMappingURL=find.template.js.map