// The frame around elements of words: answer first with the choice of depth, then the words, then the notice.
import { html } from 'lit';
import { levels } from '../../scenario/preferences.js';
import { common } from '../../text/en/common.js';
export function plainFrame(voice, frame) {
    const say = voice.say(common);
    return html `
    ${frame.problems}
    <div class="head">
      ${frame.answer}
      <label class="depth"
        >${say.depth}
        <select
          part="depth"
          @change=${(event) => {
        frame.prefer(event.currentTarget.value);
    }}
        >
          ${levels.map((level) => html `<option value=${level} ?selected=${level === voice.level}>${say[level]}</option>`)}
        </select>
      </label>
    </div>
    <div part="body">${frame.body}</div>
    <div class="notice" part="notice">${frame.notice}</div>
    <div class="visually-hidden" aria-live="polite">${frame.announced ?? ''}</div>
  `;
}
//# sourceMappingURL=plain-frame.js.map