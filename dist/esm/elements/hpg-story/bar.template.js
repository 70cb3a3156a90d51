// The bar that stays in sight: where the reader is, a step back, a step on, and between picture and text on narrow pages.
import { html } from 'lit';
import { storyWords } from '../../text/en/story.js';
export function barTemplate(voice, { index, count, go, toPicture, toText }) {
    const say = voice.say(storyWords);
    const place = say.place({ step: voice.number(index + 1), of: voice.number(count) });
    // Disabled by aria, so that a reader who presses on does not lose the button under the focus.
    const button = (to, brief, label) => html `<button
      type="button"
      aria-label=${label}
      aria-disabled=${to < 0 || to >= count ? 'true' : 'false'}
      @click=${() => {
        if (to >= 0 && to < count)
            go(to);
    }}
    >
      ${brief}
    </button>`;
    return html `<nav class="bar" part="bar" aria-label=${say.steps}>
    ${button(index - 1, say.previousBrief, say.previous)}
    <span class="place">${place}</span>
    ${button(index + 1, say.nextBrief, say.next)}
    <span class="ways">
      <button type="button" aria-label=${say.toPicture} @click=${toPicture}>${say.pictureBrief}</button>
      <button type="button" aria-label=${say.toText} @click=${toText}>${say.textBrief}</button>
    </span>
  </nav>`;
}
//# sourceMappingURL=bar.template.js.map