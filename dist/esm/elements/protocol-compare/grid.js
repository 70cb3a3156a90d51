// The tables of the comparison: one per group of rows, each with its own headers, so that a screen reader says
// question and treatment for every cell.
import { html, nothing } from 'lit';
import { medicineBars, medicineBarsGeometry, monthRuler, monthRulerGeometry, } from '../../charts/compare/index.js';
import { outsideLine } from '../../internal/outside-studied.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { markerName, medicineName, printed, protocolName, protocols, protocolText } from './facts.js';
import { citedSources, markerCell, pictureBox, strengthMark } from './marker-cell.js';
import { differenceWords } from './words.js';
/** A table over the columns on screen. Roles are written out because narrow layouts change the boxes. */
export function gridTable(view, label, corner, rows) {
    const { voice, state, layout } = view;
    return html `<table role="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="names"><span class="visually-hidden">${corner}</span></th>
        ${layout.shown.map((index) => html `<th role="columnheader" scope="col">
            <span class="visually-hidden column-name">${state.columns[index] ? protocolName(voice, state.columns[index].id) : nothing}</span>
          </th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(({ look, name, cell }) => html `<tr role="row" class=${look}>
          <th role="rowheader" scope="row" class="names">${name}</th>
          ${layout.shown.map((index, position) => html `<td role="cell">${cell(index, position)}</td>`)}
        </tr>`)}
    </tbody>
  </table>`;
}
function everywhereButton(view, actions, index) {
    const column = view.state.columns[index];
    if (index === 0 || !column)
        return nothing;
    const say = view.voice.say(protocolCompare);
    const name = protocolName(view.voice, column.id);
    return html `<button
    part="everywhere"
    class="everywhere"
    type="button"
    @click=${() => {
        actions.share(index);
    }}
  >
    ${say.everywhere}<span class="visually-hidden">: ${name}</span>
  </button>`;
}
const differenceRow = (view, actions) => ({
    look: 'differences',
    name: html `<span class="visually-hidden">${view.voice.say(protocolCompare).difference}</span>`,
    cell: (index) => {
        const outside = outsideLine(view.voice, view.outside.own[index] ?? []);
        const lines = [...differenceWords(view.voice, view.state, index), ...(outside ? [outside] : [])];
        return html `${lines.map((line, at) => html `<p class=${at === 0 ? 'difference' : 'difference further'}>${line}</p>`)}
    ${everywhereButton(view, actions, index)}`;
    },
});
function medicinesCell(view, index) {
    const { voice, inputs, layout, axis, state } = view;
    const say = voice.say(protocolCompare);
    const courses = inputs[index]?.courses ?? [];
    const bars = medicineBarsGeometry({
        courses,
        axis,
        month: state.month,
        width: layout.plotWidth,
        fontSize: layout.fontSize * 0.8125,
        nameOf: (agent) => medicineName(voice, agent),
    });
    const month = (day) => voice.number(day / axis.daysPerMonth);
    const spoken = courses.map(({ agent, fromDay, toDay }) => say.medicineCourse({ medicine: medicineName(voice, agent), from: month(fromDay), to: month(toDay) }));
    return html `<span class="visually-hidden">${spoken.length > 0 ? spoken.join(say.listSeparator) : say.noMedicine}</span>
    ${pictureBox(bars.width, bars.height, 'plot medicines', medicineBars(bars, say.noMedicine))}`;
}
/** Above the groups: how each column differs from the first, and which medicine is given when. */
export function overviewTable(view, actions) {
    const say = view.voice.say(protocolCompare);
    return gridTable(view, say.overview, say.question, [
        differenceRow(view, actions),
        {
            look: 'medicine-row',
            name: html `<span class="outside-text">${say.medicines}</span>`,
            cell: (index) => medicinesCell(view, index),
        },
    ]);
}
function markerRow(view, row) {
    const { voice } = view;
    return {
        look: `marker ${row.marker}`,
        name: html `<b class="hue">${markerName(voice, row.marker)}</b> <span class="unit">${printed(voice, row.marker, 1).unit}</span>`,
        cell: (index, position) => markerCell(view, row, index, position === 0),
    };
}
const textRow = (view, row, name) => ({
    look: 'text',
    name: html `<b>${name}</b>`,
    cell: (index) => {
        const id = view.state.columns[index]?.id;
        if (!id)
            return html ``;
        const words = protocolText(view.voice, id, row);
        if (row !== 'evidence')
            return html `<p>${words}</p>`;
        const { strength, sources } = protocols[id].evidence;
        return html `<p class="known">${strengthMark(view.voice, strength)}${words}</p>
      ${citedSources(view.voice, sources)}`;
    },
});
/** The axis of months, under the last pictures that are open. */
function rulerRow(view) {
    const { voice, axis, state, layout } = view;
    const say = voice.say(protocolCompare);
    const print = (month) => voice.number(month, 1);
    const ruler = monthRulerGeometry(axis, state.month, layout.plotWidth, layout.fontSize * 1.75, print);
    return {
        look: 'ruler',
        name: html `<span class="unit">${say.monthAxis}</span>`,
        cell: () => html `<span class="visually-hidden">${print(state.month)}</span>
      ${pictureBox(ruler.width, Math.round(layout.fontSize * 1.6), 'plot', monthRuler(ruler))}`,
    };
}
/** Rows with pictures, and with fertility the two texts that go with it. */
export function markerTable(view, group, withRuler) {
    const say = view.voice.say(protocolCompare);
    const rows = group.rows.map((row) => markerRow(view, row));
    if (withRuler)
        rows.push(rulerRow(view));
    if (group.id === 'fertility') {
        rows.push(textRow(view, 'fertility', say.fertilityText), textRow(view, 'size', say.size));
    }
    return gridTable(view, say[group.id], say.marker, rows);
}
export function treatmentTable(view) {
    const say = view.voice.say(protocolCompare);
    return gridTable(view, say.treatment, say.question, [
        textRow(view, 'mechanism', say.mechanism),
        textRow(view, 'howTaken', say.howTaken),
        textRow(view, 'harms', say.harms),
        textRow(view, 'evidence', say.evidence),
        textRow(view, 'approval', say.approval),
    ]);
}
//# sourceMappingURL=grid.js.map