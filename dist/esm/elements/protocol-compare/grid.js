// The tables of the comparison: one per group of rows, each with its own headers, so that a screen reader says
// question and treatment for every cell.
import { html, nothing } from 'lit';
import { medicineBars, medicineBarsGeometry, monthRuler, monthRulerGeometry, } from '../../charts/compare/index.js';
import { outsideLine } from '../../internal/outside-studied.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { markerName, medicineName, printed, protocolName, protocols, protocolText, statementOf, } from './facts.js';
import { markerCell, pictureBox } from './marker-cell.js';
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
/** What the group of men of a column comes to; its room is kept from the start. */
const menLine = (view, index) => html `<div class="men">${view.men?.template(view, index) ?? nothing}</div>`;
const differenceRow = (view) => ({
    look: 'differences',
    name: html `<span class="visually-hidden">${view.voice.say(protocolCompare).difference}</span>`,
    cell: (index) => {
        const outside = outsideLine(view.voice, view.outside.own[index] ?? []);
        const lines = [...differenceWords(view.voice, view.state, index), ...(outside ? [outside] : [])];
        return html `${lines.map((line, at) => html `<p class=${at === 0 ? 'difference' : 'difference further'}>${line}</p>`)}
    ${menLine(view, index)}`;
    },
});
/** A row of their own, so that the buttons stand at one height however long the words above them are. */
const everywhereRow = (view, actions) => ({
    look: 'everywhere-row',
    name: html `<span class="visually-hidden">${view.voice.say(protocolCompare).everywhere}</span>`,
    cell: (index) => html `${everywhereButton(view, actions, index)}`,
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
        differenceRow(view),
        everywhereRow(view, actions),
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
/** What stands behind a short text: told at once for what is known, else with what is told further. */
function basisMark(view, id, row) {
    const { evidence } = protocols[id];
    if (row === 'evidence')
        return view.marks.mark(statementOf(`protocol.${id}.evidence`, evidence.text, evidence));
    if (!view.told)
        return html `<span class="mark-room"></span>`;
    return view.marks.mark(row === 'approval' ? view.told.approvalOf(id) : view.told.basisOf(id, row));
}
/** A short text; what agencies decide folds to its sources once it has expired. */
function shortText(view, id, row) {
    const words = protocolText(view.voice, id, row);
    return row === 'approval' && view.told ? view.marks.current(view.told.approvalOf(id), words) : words;
}
const textRow = (view, row, name) => ({
    look: 'text',
    name: html `<b>${name}</b>`,
    cell: (index) => {
        const id = view.state.columns[index]?.id;
        if (!id)
            return html ``;
        return html `<p>${shortText(view, id, row)} ${basisMark(view, id, row)}</p>`;
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
/** Rows with pictures; sperm and size have the text that goes with them. */
export function markerTable(view, group, withRuler) {
    const say = view.voice.say(protocolCompare);
    const rows = group.rows.map((row) => markerRow(view, row));
    if (withRuler)
        rows.push(rulerRow(view));
    if (group.id === 'sperm')
        rows.push(textRow(view, 'fertility', say.fertilityText));
    if (group.id === 'size')
        rows.push(textRow(view, 'size', say.sizeText));
    return gridTable(view, say[group.id], say.marker, rows);
}
/** Groups of texts, in the order of the page; the last has no short text of its own. */
export const textGroups = ['mechanism', 'howTaken', 'harms', 'evidence', 'approval', 'discussion'];
/** Whether the columns say the same: such a row is left out where only rows are wanted in which the choices part. */
const saysTheSame = (view, group) => new Set(view.state.columns.map(({ id }) => protocolText(view.voice, id, group))).size < 2;
/** A short text of every column, and under it what is told further, once it has been fetched. Nothing where filtered out. */
export function textTable(view, group) {
    const say = view.voice.say(protocolCompare);
    const further = view.told?.furtherRows(view, group) ?? [];
    if (group === 'discussion') {
        return further.length > 0 ? gridTable(view, say[group], say.question, further) : html `<p>${say.fetching}</p>`;
    }
    if (view.filter === 'differing' && saysTheSame(view, group))
        return undefined;
    return gridTable(view, say[group], say.question, [textRow(view, group, say[group]), ...further]);
}
//# sourceMappingURL=grid.js.map