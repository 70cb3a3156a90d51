// The choices above the list: which sources, what rests on them, what was read.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import { strengthNames } from '../../text/en/strengths.js';
import { sourcesElement } from '../../text/en/sources-element.js';
export const reads = ['paper', 'abstract', 'secondary'];
function select(name, label, chosen, options, choose) {
    return html `<label
    >${label}
    <select
      name=${name}
      .value=${live(chosen)}
      @change=${(event) => {
        choose(event.currentTarget.value);
    }}
    >
      ${options.map(([value, words]) => html `<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select>
  </label>`;
}
/** @param pageIsKnown whether other elements on the page name sources; without them there is nothing to choose */
export function filtersTemplate(voice, filter, strengths, pageIsKnown, choose) {
    const say = voice.say(sourcesElement);
    const words = voice.say(strengthNames);
    const scope = (value, label) => html `<label class="choice"
      ><input
        type="radio"
        name="scope"
        value=${value}
        .checked=${live(filter.scope === value)}
        @change=${() => {
        choose({ ...filter, scope: value });
    }}
      />${label}</label
    >`;
    return html `<div class="filters" part="filters">
    <label class="find"
      >${say.find}
      <input
        type="search"
        part="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(filter.typed)}
        @input=${(event) => {
        choose({ ...filter, typed: event.currentTarget.value });
    }}
      />
    </label>
    ${pageIsKnown
        ? html `<fieldset>
            <legend>${say.scope}</legend>
            ${scope('page', say.scopePage)} ${scope('all', say.scopeAll)}
          </fieldset>`
        : nothing}
    ${select('strength', say.strength, filter.strength, [['any', say.anyStrength], ...strengths.map((strength) => [strength, words[strengthMessage[strength]]])], (strength) => {
        choose({ ...filter, strength });
    })}
    ${select('read', say.read, filter.read, [['any', say.anyRead], ...reads.map((read) => [read, say[read]])], (read) => {
        choose({ ...filter, read });
    })}
  </div>`;
}
//# sourceMappingURL=filters.template.js.map