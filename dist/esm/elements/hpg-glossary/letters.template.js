// The letters of the list as one row: one stop of the Tab key, arrows between the letters.
import { html } from 'lit';
import { glossaryWords } from '../../text/en/glossary.js';
const steps = {
    ArrowRight: (index, count) => (index + 1) % count,
    ArrowLeft: (index, count) => (index + count - 1) % count,
    Home: () => 0,
    End: (_index, count) => count - 1,
};
/** @param reached letter that the Tab key reaches */
export function lettersTemplate(voice, letters, reached, go, reach) {
    const say = voice.say(glossaryWords);
    const onKey = (event) => {
        const step = steps[event.key];
        const row = event.currentTarget;
        const buttons = [...row.querySelectorAll('button')];
        const index = buttons.indexOf(event.target);
        if (!step || index < 0)
            return;
        event.preventDefault();
        // Arrows go the way the row runs.
        const mirrored = getComputedStyle(row).direction === 'rtl' && event.key.startsWith('Arrow');
        const next = mirrored ? 2 * index - step(index, buttons.length) : step(index, buttons.length);
        const letter = letters[(next + buttons.length) % buttons.length] ?? '';
        reach(letter);
        buttons[(next + buttons.length) % buttons.length]?.focus();
    };
    return html `<div class="letters" part="letters" role="toolbar" aria-label=${say.letters} @keydown=${onKey}>
    ${letters.map((letter) => html `<button
          type="button"
          tabindex=${letter === reached ? 0 : -1}
          aria-label=${say.letter({ letter })}
          @click=${() => {
        go(letter);
    }}
        >
          ${letter}
        </button>`)}
  </div>`;
}
//# sourceMappingURL=letters.template.js.map