// How a reader finds a word: the search field with its count, every letter at once, the row of letters.
import { html, nothing, type TemplateResult } from 'lit';
import { glossaryWords } from '../../text/en/glossary.js';
import type { Voice } from '../../text/index.js';
import { byLetter, type Entry } from './entries.js';
import { lettersTemplate } from './letters.template.js';

export interface Finding {
  readonly entries: readonly Entry[];
  /** Those that fit what was typed. */
  readonly shown: readonly Entry[];
  readonly typed: string;
  /** Letter that the Tab key reaches. */
  readonly reached: string;
  /** Whether every letter is open. */
  readonly whole: boolean;
}

export interface FindActions {
  readonly type: (words: string) => void;
  readonly toggleWhole: () => void;
  readonly reach: (letter: string) => void;
  readonly go: (letter: string) => void;
}

export function findTemplate(
  voice: Voice,
  { entries, shown, typed, reached, whole }: Finding,
  { type, toggleWhole, reach, go }: FindActions,
): TemplateResult {
  const say = voice.say(glossaryWords);
  const letters = byLetter(shown).map(({ letter }) => letter);
  const stop = letters.includes(reached) ? reached : (letters[0] ?? '');
  return html`<div class="find" role="search">
      <label
        >${say.search}
        <input
          part="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${typed}
          @input=${(event: Event) => {
            type((event.currentTarget as HTMLInputElement).value);
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
