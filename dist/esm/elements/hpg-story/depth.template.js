// The choice of depth above a story.
import { html } from 'lit';
import { levels } from '../../scenario/preferences.js';
import { common } from '../../text/en/common.js';
export function depthTemplate(voice, prefer) {
    const say = voice.say(common);
    return html `<label class="depth"
    >${say.depth}
    <select
      part="depth"
      @change=${(event) => {
        prefer(event.currentTarget.value);
    }}
    >
      ${levels.map((level) => html `<option value=${level} ?selected=${level === voice.level}>${say[level]}</option>`)}
    </select>
  </label>`;
}
//# sourceMappingURL=depth.template.js.map