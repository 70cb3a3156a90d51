// The row that copies one or all of the listed sources in a form of the reader's choice.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sourceName } from '../../internal/evidence/source-name.js';
import { sourcesElement } from '../../text/en/sources-element.js';
import type { Voice } from '../../text/index.js';
import { formatNames, type Format } from './citation/formats.js';
import type { CopyState } from './copying.js';
import type { SourceEntry } from './filter.js';

export interface CopyChoice {
  /** Id of a source, or all that are listed. */
  readonly which: string;
  readonly format: Format;
}

export function copyTemplate(
  voice: Voice,
  entries: readonly SourceEntry[],
  choice: CopyChoice,
  state: CopyState,
  choose: (choice: CopyChoice) => void,
  copy: () => void,
): TemplateResult {
  const say = voice.say(sourcesElement);
  const valueOf = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;
  return html`<div class="copy" part="copy" role="group" aria-label=${say.copy}>
    <label
      >${say.copyWhat}
      <select
        name="which"
        .value=${live(choice.which)}
        @change=${(event: Event) => {
          choose({ ...choice, which: valueOf(event) });
        }}
      >
        <option value="all" ?selected=${choice.which === 'all'}>
          ${say.copyAll({ count: voice.number(entries.length) })}
        </option>
        ${entries.map(
          ({ source }) =>
            html`<option value=${source.id} translate="no" ?selected=${choice.which === source.id}>
              ${sourceName(source)}
            </option>`,
        )}
      </select>
    </label>
    <label
      >${say.copyAs}
      <select
        name="format"
        .value=${live(choice.format)}
        @change=${(event: Event) => {
          choose({ ...choice, format: valueOf(event) as Format });
        }}
      >
        ${formatNames.map(
          (format) => html`<option value=${format} ?selected=${choice.format === format}>${say[format]}</option>`,
        )}
      </select>
    </label>
    <button type="button" ?disabled=${entries.length === 0} @click=${copy}>${say.copy}</button>
    <p class="status" role="status">
      ${state.kind === 'copied' ? state.words : ''}${state.kind === 'refused' ? say.refused : ''}
    </p>
    ${
      state.kind === 'refused'
        ? html`<label class="text"
            >${say.copyText}<textarea
              readonly
              rows="6"
              translate="no"
              .value=${state.text}
              @focus=${(event: Event) => {
                (event.currentTarget as HTMLTextAreaElement).select();
              }}
            ></textarea>
          </label>`
        : nothing
    }
  </div>`;
}
