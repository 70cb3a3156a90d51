// The choices above the list: which sources, what rests on them, what was read.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import type { Read, Strength } from '../../data/types.js';
import { strengthNames } from '../../text/en/strengths.js';
import { sourcesElement } from '../../text/en/sources-element.js';
import type { Voice } from '../../text/index.js';
import type { Filter } from './filter.js';

export const reads: readonly Read[] = ['paper', 'abstract', 'secondary'];

function select<T extends string>(
  name: string,
  label: string,
  chosen: T,
  options: readonly (readonly [T, string])[],
  choose: (value: T) => void,
): TemplateResult {
  return html`<label
    >${label}
    <select
      name=${name}
      .value=${live(chosen)}
      @change=${(event: Event) => {
        choose((event.currentTarget as HTMLSelectElement).value as T);
      }}
    >
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select>
  </label>`;
}

/** @param pageIsKnown whether other elements on the page name sources; without them there is nothing to choose */
export function filtersTemplate(
  voice: Voice,
  filter: Filter,
  strengths: readonly Strength[],
  pageIsKnown: boolean,
  choose: (filter: Filter) => void,
): TemplateResult {
  const say = voice.say(sourcesElement);
  const words = voice.say(strengthNames);
  const scope = (value: Filter['scope'], label: string): TemplateResult =>
    html`<label class="choice"
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
  return html`<div class="filters" part="filters">
    <label class="find"
      >${say.find}
      <input
        type="search"
        part="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(filter.typed)}
        @input=${(event: Event) => {
          choose({ ...filter, typed: (event.currentTarget as HTMLInputElement).value });
        }}
      />
    </label>
    ${
      pageIsKnown
        ? html`<fieldset>
            <legend>${say.scope}</legend>
            ${scope('page', say.scopePage)} ${scope('all', say.scopeAll)}
          </fieldset>`
        : nothing
    }
    ${select(
      'strength',
      say.strength,
      filter.strength,
      [['any', say.anyStrength], ...strengths.map((strength) => [strength, words[strengthMessage[strength]]] as const)],
      (strength) => {
        choose({ ...filter, strength });
      },
    )}
    ${select(
      'read',
      say.read,
      filter.read,
      [['any', say.anyRead], ...reads.map((read) => [read, say[read]] as const)],
      (read) => {
        choose({ ...filter, read });
      },
    )}
  </div>`;
}
