// What a reader can change: the protocol of each column, how many columns, which are on screen, and the moment.
import { html, nothing } from 'lit';
import { rowFilters, rowOrders } from '../../charts/compare/index.js';
import { momentSlider, momentWords } from '../../internal/moment.js';
import { protocolIds } from '../../scenario/fields.js';
import { common } from '../../text/en/common.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { alwaysOffered, fewestColumns, mostColumns } from './columns.js';
import { protocolName, protocols } from './facts.js';
import { lineKey } from './key.js';
const ways = ['stops', 'continues', 'none'];
/** Waiting and changing nothing are treatments too: they stand first in their groups. */
const inGroup = (way) => protocolIds.filter((id) => protocols[id].testosterone === way);
export function columnSelect(view, actions, index) {
    const { voice, state } = view;
    const say = voice.say(protocolCompare);
    const shown = state.columns[index]?.id;
    const place = { number: voice.number(index + 1), count: voice.number(state.columns.length) };
    const label = index === 0 ? say.choiceFirst(place) : say.choice(place);
    return html `<label class="choice"
    ><span>${label}</span>
    <select
      part="protocol"
      title=${shown ? protocolName(voice, shown) : ''}
      @change=${(event) => {
        const select = event.currentTarget;
        const chosen = select.value;
        // What is in force stays selected until the choice has been taken up: it may be refused.
        if (shown)
            select.value = shown;
        actions.pick(index, chosen);
    }}
    >
      ${ways.map((way) => html `<optgroup label=${say[way]}>
          ${inGroup(way).map((id) => html `<option value=${id} .selected=${id === shown}>${protocolName(voice, id)}</option>`)}
        </optgroup>`)}
    </select>
  </label>`;
}
export function turnButton(view, actions, step) {
    const { voice, layout, state } = view;
    const say = voice.say(protocolCompare);
    const fixed = layout.narrow ? 0 : 1;
    const atEnd = step < 0 ? (layout.shown[fixed] ?? 0) <= fixed : (layout.shown.at(-1) ?? 0) >= state.columns.length - 1;
    return html `<button
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
function countSelect(view, actions) {
    const { voice, state } = view;
    const counts = [...Array(mostColumns - fewestColumns + 1).keys()].map((index) => fewestColumns + index);
    return html `<label
    >${voice.say(protocolCompare).columns}
    <select
      part="columns"
      @change=${(event) => {
        actions.count(Number(event.currentTarget.value));
    }}
    >
      ${counts.map((count) => html `<option value=${count} .selected=${count === state.columns.length}>${voice.number(count)}</option>`)}
    </select>
  </label>`;
}
const filterNames = { all: 'rowsAll', differing: 'rowsDiffering', studied: 'rowsStudied' };
const orderNames = { question: 'orderQuestion', difference: 'orderDifference' };
function rowSelects({ voice, filter, order }, actions) {
    const say = voice.say(protocolCompare);
    return html `<label
      >${say.rows}
      <select
        part="rows"
        @change=${(event) => {
        actions.filter(event.currentTarget.value);
    }}
      >
        ${rowFilters.map((each) => html `<option value=${each} .selected=${each === filter}>${say[filterNames[each]]}</option>`)}
      </select> </label
    ><label
      >${say.rowOrder}
      <select
        part="order"
        @change=${(event) => {
        actions.order(event.currentTarget.value);
    }}
      >
        ${rowOrders.map((each) => html `<option value=${each} .selected=${each === order}>${say[orderNames[each]]}</option>`)}
      </select>
    </label>`;
}
const offerNames = { stop: 'offerStop', trt: 'offerTrt', untreated: 'offerUntreated' };
/** Waiting and changing nothing, where no column shows them. */
function offers({ voice, state }, actions) {
    const say = voice.say(protocolCompare);
    const missing = alwaysOffered.filter((id) => !state.columns.some((column) => column.id === id));
    if (missing.length === 0)
        return nothing;
    return html `<div class="offers" part="offers">
    <span>${say.offers}</span>
    ${missing.map((id) => html `<button
          type="button"
          @click=${() => {
        actions.add(id);
    }}
        >
          ${say[offerNames[id]]}
        </button>`)}
  </div>`;
}
export function momentControl(view, actions) {
    const { voice, run, state } = view;
    return html `<label class="moment-control"
    ><span>${voice.say(common).moment}</span>
    ${momentSlider(voice, run, state.month, (month) => {
        actions.moment(month);
    })}
    <span class="moment-words" aria-hidden="true">${momentWords(voice, run, state.month)}</span>
  </label>`;
}
/** What the lines are, how many columns, and where not all fit, the way to the others. */
export function columnControls(view, actions) {
    const { layout, state } = view;
    const chosen = html `${countSelect(view, actions)} ${rowSelects(view, actions)} ${offers(view, actions)}`;
    if (layout.narrow)
        return html `<div class="controls">${chosen}</div>`;
    const turns = layout.shown.length < state.columns.length;
    return html `<div class="controls">
    ${lineKey(view)} ${chosen}
    ${turns ? html `<div class="turns">${turnButton(view, actions, -1)}${turnButton(view, actions, 1)}</div>` : nothing}
  </div>`;
}
/** The choices above their columns; they stay in view while the rows scroll. */
export function choiceBar(view, actions) {
    const { layout } = view;
    if (layout.narrow) {
        const index = layout.shown[0] ?? 0;
        return html `<div class="choices narrow">
        ${turnButton(view, actions, -1)} ${columnSelect(view, actions, index)} ${turnButton(view, actions, 1)}
      </div>
      ${momentControl(view, actions)}`;
    }
    return html `<div class="choices">
    ${momentControl(view, actions)} ${layout.shown.map((index) => columnSelect(view, actions, index))}
  </div>`;
}
//# sourceMappingURL=controls.js.map