// What a reader can change: the protocol of each column, how many columns, which are on screen, and the moment.
import { html, nothing, type TemplateResult } from 'lit';
import { rowFilters, rowOrders, type RowFilter, type RowOrder } from '../../charts/compare/index.js';
import type { Protocol, ProtocolId } from '../../data/types.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { protocolIds } from '../../scenario/fields.js';
import { common } from '../../text/en/common.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { alwaysOffered, fewestColumns, mostColumns } from './columns.js';
import { protocolName, protocols } from './facts.js';
import { lineKey } from './key.js';
import type { CompareActions, CompareView } from './view.js';

const ways: readonly Protocol['testosterone'][] = ['stops', 'continues', 'none'];

/** Waiting and changing nothing are treatments too: they stand first in their groups. */
const inGroup = (way: Protocol['testosterone']): readonly ProtocolId[] =>
  protocolIds.filter((id) => protocols[id].testosterone === way);

export function columnSelect(view: CompareView, actions: CompareActions, index: number): TemplateResult {
  const { voice, state } = view;
  const say = voice.say(protocolCompare);
  const shown = state.columns[index]?.id;
  const place = { number: voice.number(index + 1), count: voice.number(state.columns.length) };
  const label = index === 0 ? say.choiceFirst(place) : say.choice(place);
  return html`<label class="choice"
    ><span>${label}</span>
    <select
      part="protocol"
      title=${shown ? protocolName(voice, shown) : ''}
      @change=${(event: Event) => {
        const select = event.currentTarget as HTMLSelectElement;
        const chosen = select.value as ProtocolId;
        // What is in force stays selected until the choice has been taken up: it may be refused.
        if (shown) select.value = shown;
        actions.pick(index, chosen);
      }}
    >
      ${ways.map(
        (way) => html`<optgroup label=${say[way]}>
          ${inGroup(way).map((id) => html`<option value=${id} .selected=${id === shown}>${protocolName(voice, id)}</option>`)}
        </optgroup>`,
      )}
    </select>
  </label>`;
}

export function turnButton(view: CompareView, actions: CompareActions, step: -1 | 1): TemplateResult {
  const { voice, layout, state } = view;
  const say = voice.say(protocolCompare);
  const fixed = layout.narrow ? 0 : 1;
  const atEnd = step < 0 ? (layout.shown[fixed] ?? 0) <= fixed : (layout.shown.at(-1) ?? 0) >= state.columns.length - 1;
  return html`<button
    part="turn"
    class="turn"
    type="button"
    aria-label=${step < 0 ? say.previous : say.next}
    ?disabled=${atEnd}
    @click=${() => {
      actions.turn(step);
    }}
  >
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d=${step < 0 !== view.rightToLeft ? 'M8 1.5L3.5 6L8 10.5' : 'M4 1.5L8.5 6L4 10.5'} fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  </button>`;
}

function countSelect(view: CompareView, actions: CompareActions): TemplateResult {
  const { voice, state } = view;
  const counts = [...Array(mostColumns - fewestColumns + 1).keys()].map((index) => fewestColumns + index);
  return html`<label
    >${voice.say(protocolCompare).columns}
    <select
      part="columns"
      @change=${(event: Event) => {
        actions.count(Number((event.currentTarget as HTMLSelectElement).value));
      }}
    >
      ${counts.map(
        (count) =>
          html`<option value=${count} .selected=${count === state.columns.length}>${voice.number(count)}</option>`,
      )}
    </select>
  </label>`;
}

const filterNames = { all: 'rowsAll', differing: 'rowsDiffering', studied: 'rowsStudied' } as const;
const orderNames = { question: 'orderQuestion', difference: 'orderDifference' } as const;

function rowSelects({ voice, filter, order }: CompareView, actions: CompareActions): TemplateResult {
  const say = voice.say(protocolCompare);
  return html`<label
      >${say.rows}
      <select
        part="rows"
        @change=${(event: Event) => {
          actions.filter((event.currentTarget as HTMLSelectElement).value as RowFilter);
        }}
      >
        ${rowFilters.map((each) => html`<option value=${each} .selected=${each === filter}>${say[filterNames[each]]}</option>`)}
      </select> </label
    ><label
      >${say.rowOrder}
      <select
        part="order"
        @change=${(event: Event) => {
          actions.order((event.currentTarget as HTMLSelectElement).value as RowOrder);
        }}
      >
        ${rowOrders.map((each) => html`<option value=${each} .selected=${each === order}>${say[orderNames[each]]}</option>`)}
      </select>
    </label>`;
}

const offerNames = { stop: 'offerStop', trt: 'offerTrt', untreated: 'offerUntreated' } as const;
type Offer = keyof typeof offerNames;

/** Waiting and changing nothing, where no column shows them. */
function offers({ voice, state }: CompareView, actions: CompareActions): TemplateResult | typeof nothing {
  const say = voice.say(protocolCompare);
  const missing = alwaysOffered.filter((id): id is Offer => !state.columns.some((column) => column.id === id));
  if (missing.length === 0) return nothing;
  return html`<div class="offers" part="offers">
    <span>${say.offers}</span>
    ${missing.map(
      (id) =>
        html`<button
          type="button"
          @click=${() => {
            actions.add(id);
          }}
        >
          ${say[offerNames[id]]}
        </button>`,
    )}
  </div>`;
}

export function momentControl(view: CompareView, actions: CompareActions): TemplateResult {
  const { voice, run, state } = view;
  return html`<label class="moment-control"
    ><span>${voice.say(common).moment}</span>
    ${momentSlider(voice, run, state.month, (month) => {
      actions.moment(month);
    })}
    <span class="moment-words" aria-hidden="true">${momentWords(voice, run, state.month)}</span>
  </label>`;
}

/** What the lines are, how many columns, and where not all fit, the way to the others. */
export function columnControls(view: CompareView, actions: CompareActions): TemplateResult {
  const { layout, state } = view;
  const chosen = html`${countSelect(view, actions)} ${rowSelects(view, actions)} ${offers(view, actions)}`;
  if (layout.narrow) return html`<div class="controls">${chosen}</div>`;
  const turns = layout.shown.length < state.columns.length;
  return html`<div class="controls">
    ${lineKey(view)} ${chosen}
    ${turns ? html`<div class="turns">${turnButton(view, actions, -1)}${turnButton(view, actions, 1)}</div>` : nothing}
  </div>`;
}

/** The choices above their columns; they stay in view while the rows scroll. */
export function choiceBar(view: CompareView, actions: CompareActions): TemplateResult {
  const { layout } = view;
  if (layout.narrow) {
    const index = layout.shown[0] ?? 0;
    return html`<div class="choices narrow">
        ${turnButton(view, actions, -1)} ${columnSelect(view, actions, index)} ${turnButton(view, actions, 1)}
      </div>
      ${momentControl(view, actions)}`;
  }
  return html`<div class="choices">
    ${momentControl(view, actions)} ${layout.shown.map((index) => columnSelect(view, actions, index))}
  </div>`;
}
