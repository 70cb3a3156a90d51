// Two states side by side, at the same heights: what stands beside the present one, and the words on the difference.
import { html, nothing } from 'lit';
import { protocolNames } from '../../data/protocols/names.js';
import { markerUnits } from '../../data/markers/units.js';
import { momentWords } from '../../internal/moment.js';
import { markerAt } from '../../scenario/run.js';
import { firstMonth } from '../../scenario/scenario.js';
import { axisDiagramMore } from '../../text/en/axis-diagram-more.js';
import { axisState } from './axis-state.js';
import { phaseMonths } from './phase-months.js';
/** What is asked for; where that is the present state itself, its opposite: treatment beside none, none beside treatment. */
function otherThan({ story, run }, beside) {
    if (story !== 'natural')
        return beside === run.protocol ? 'natural' : beside;
    if (beside !== 'natural' && beside !== 'untreated')
        return beside;
    return run.regimen.length > 0 ? run.protocol : 'trt';
}
export function axisBeside(store, current, asked) {
    const beside = otherThan(current, asked);
    if (beside === 'natural')
        return { beside, state: axisState(current.run, firstMonth) };
    const run = store.runOf(beside);
    // Before the first dose all treatments look alike: each is shown once it has settled.
    const settled = phaseMonths(run, firstMonth).find(([phase]) => phase === 'on')?.[1];
    return { beside, state: axisState(run, current.month < 1 ? (settled ?? current.month) : current.month) };
}
const nameOf = (voice, id) => voice.fact(`protocol.${id}.name`, protocolNames[id]);
function titleOf(voice, { story, run, month }) {
    const more = voice.say(axisDiagramMore);
    if (story === 'natural')
        return more.columnNatural;
    return more.column({ name: nameOf(voice, run.protocol), moment: momentWords(voice, run, month) });
}
/** "4.5 to 0.2 IU/L" */
function pair(voice, id, left, right) {
    const [from, to] = [left, right].map(({ run, month }) => voice.marker(markerUnits[id], markerAt(run, id, month)));
    return voice.say(axisDiagramMore).fromTo({ from: from?.number ?? '', to: to?.number ?? '', unit: to?.unit ?? '' });
}
/** @param figures the two drawings, left and right */
export function besideTemplate(voice, { beside, state: left }, right, figures, choose) {
    const more = voice.say(axisDiagramMore);
    const natural = right.story === 'natural';
    const others = Object.keys(protocolNames).filter((id) => natural ? id !== 'untreated' : id !== right.run.protocol);
    return html `<label class="beside"
      >${more.beside}
      <select
        @change=${({ target }) => {
        choose(target.value);
    }}
      >
        ${natural ? nothing : html `<option value="natural" ?selected=${beside === 'natural'}>${more.besideNatural}</option>`}
        ${others.map((id) => html `<option value=${id} ?selected=${beside === id}>${nameOf(voice, id)}</option>`)}
      </select>
    </label>
    <p class="difference" part="difference">
      ${more.difference({
        lh: pair(voice, 'lh', left, right),
        blood: pair(voice, 'testosterone', left, right),
        itt: pair(voice, 'itt', left, right),
    })}
    </p>
    <div class="pair">
      ${[left, right].map((state, i) => html `<section><p class="title">${titleOf(voice, state)}</p>${figures[i]}</section>`)}
    </div>`;
}
//# sourceMappingURL=beside.js.map