// The row that copies one or all of the listed sources in a form of the reader's choice.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { sourceName } from '../../internal/evidence/source-name.js';
import { sourcesElement } from '../../text/en/sources-element.js';
import { formatNames } from './citation/formats.js';
export function copyTemplate(voice, entries, choice, state, choose, copy) {
    const say = voice.say(sourcesElement);
    const valueOf = (event) => event.currentTarget.value;
    return html `<div class="copy" part="copy" role="group" aria-label=${say.copy}>
    <label
      >${say.copyWhat}
      <select
        name="which"
        .value=${live(choice.which)}
        @change=${(event) => {
        choose({ ...choice, which: valueOf(event) });
    }}
      >
        <option value="all" ?selected=${choice.which === 'all'}>
          ${say.copyAll({ count: voice.number(entries.length) })}
        </option>
        ${entries.map(({ source }) => html `<option value=${source.id} translate="no" ?selected=${choice.which === source.id}>
              ${sourceName(source)}
            </option>`)}
      </select>
    </label>
    <label
      >${say.copyAs}
      <select
        name="format"
        .value=${live(choice.format)}
        @change=${(event) => {
        choose({ ...choice, format: valueOf(event) });
    }}
      >
        ${formatNames.map((format) => html `<option value=${format} ?selected=${choice.format === format}>${say[format]}</option>`)}
      </select>
    </label>
    <button type="button" ?disabled=${entries.length === 0} @click=${copy}>${say.copy}</button>
    <p class="status" role="status">
      ${state.kind === 'copied' ? state.words : ''}${state.kind === 'refused' ? say.refused : ''}
    </p>
    ${state.kind === 'refused'
        ? html `<label class="text"
            >${say.copyText}<textarea
              readonly
              rows="6"
              translate="no"
              .value=${state.text}
              @focus=${(event) => {
            event.currentTarget.select();
        }}
            ></textarea>
          </label>`
        : nothing}
  </div>`;
}
//# sourceMappingURL=copy.template.js.map