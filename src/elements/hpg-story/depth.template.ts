// The choice of depth above a story.
import { html, type TemplateResult } from 'lit';
import type { Level } from '../../data/types.js';
import { levels } from '../../scenario/preferences.js';
import { common } from '../../text/en/common.js';
import type { Voice } from '../../text/index.js';

export function depthTemplate(voice: Voice, prefer: (level: Level) => void): TemplateResult {
  const say = voice.say(common);
  return html`<label class="depth"
    >${say.depth}
    <select
      part="depth"
      @change=${(event: Event) => {
        prefer((event.currentTarget as HTMLSelectElement).value as Level);
      }}
    >
      ${levels.map((level) => html`<option value=${level} ?selected=${level === voice.level}>${say[level]}</option>`)}
    </select>
  </label>`;
}
