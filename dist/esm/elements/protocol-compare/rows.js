// The same numbers as the drawing, as a table in the page.
import { html } from 'lit';
import { strengthMessage } from '../../charts/evidence-mark/index.js';
import { strengthNames } from '../../text/en/strengths.js';
import { protocolCompare } from '../../text/en/protocol-compare.js';
import { findingText, markerName, printed, protocolName } from './facts.js';
function publishedWords(voice, cell) {
    const { findings } = cell;
    const say = voice.say(protocolCompare);
    const strengths = voice.say(strengthNames);
    if (findings.length === 0)
        return strengths.strengthModel;
    return findings
        .map((finding) => say.cellFinding({
        finding: findingText(voice, cell, finding),
        strength: strengths[strengthMessage[finding.strength]],
    }))
        .join(say.listSeparator);
}
function tableRows(view, row) {
    const { voice, men } = view;
    const say = voice.say(protocolCompare);
    const { unit } = printed(voice, row.marker, 1);
    const marker = markerName(voice, row.marker);
    const number = (read) => row.cells.map((cell) => html `<td class="number">${printed(voice, row.marker, read(cell)).number}</td>`);
    return html `<tr>
      <th scope="row">${say.rowSimulated({ marker, unit })}</th>
      ${number(({ reading }) => reading.now)}
    </tr>
    ${men?.rangeRow(view, row)}
    <tr>
      <th scope="row">${say.rowOwnStart({ marker, unit })}</th>
      ${number(({ reading }) => reading.ownStart)}
    </tr>
    <tr>
      <th scope="row">${say.rowPublished({ marker })}</th>
      ${row.cells.map((cell) => html `<td>${publishedWords(voice, cell)}</td>`)}
    </tr>`;
}
/** All columns, also those that are not on screen. */
export function lightTable(view) {
    const { voice, state } = view;
    const say = voice.say(protocolCompare);
    return html `<table>
    <caption>
      ${say.tableCaption({ month: voice.number(state.month, 1) })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say.marker}</th>
        ${state.columns.map(({ id }) => html `<th scope="col">${protocolName(voice, id)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${state.groups.flatMap(({ rows }) => rows).map((row) => tableRows(view, row))} ${view.men?.tableRow(view)}
    </tbody>
  </table>`;
}
//# sourceMappingURL=rows.js.map