// The frame around elements of words: answer first with the choice of depth, then the words, then the notice.
import { html, type TemplateResult } from 'lit';
import type { Level } from '../../data/types.js';
import { levels } from '../../scenario/preferences.js';
import { common } from '../../text/en/common.js';
import type { Voice } from '../../text/index.js';

export interface PlainFrame {
  /** Slots of the answer, the words and the notice. */
  readonly answer: TemplateResult;
  readonly body: unknown;
  readonly notice: TemplateResult;
  readonly problems: unknown;
  /** Said once after a change by the reader. */
  readonly announced?: string;
  readonly prefer: (level: Level) => void;
}

export function plainFrame(voice: Voice, frame: PlainFrame): TemplateResult {
  const say = voice.say(common);
  return html`
    ${frame.problems}
    <div class="head">
      ${frame.answer}
      <label class="depth"
        >${say.depth}
        <select
          part="depth"
          @change=${(event: Event) => {
            frame.prefer((event.currentTarget as HTMLSelectElement).value as Level);
          }}
        >
          ${levels.map((level) => html`<option value=${level} ?selected=${level === voice.level}>${say[level]}</option>`)}
        </select>
      </label>
    </div>
    <div part="body">${frame.body}</div>
    <div class="notice" part="notice">${frame.notice}</div>
    <div class="visually-hidden" aria-live="polite">${frame.announced ?? ''}</div>
  `;
}
