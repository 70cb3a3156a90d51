// The panel's numbers as a table and as rows for export.
import { html } from 'lit';
import { markers } from '../../data/markers.js';
import { markerPanel } from '../../text/en/marker-panel.js';
import { peopleWords } from './panel-words.js';
function head(voice) {
    const say = voice.say(markerPanel);
    return [
        say.columnMarker,
        say.columnNow,
        say.columnOwn,
        say.columnUnit,
        say.columnTrend,
        say.columnRange,
        say.columnPeople,
    ];
}
function cells(voice, { row, state }) {
    const say = voice.say(markerPanel);
    const { range } = row;
    const low = range?.lowWords ?? '';
    const between = range?.high === undefined ? say.rangeFrom({ low }) : say.rangeFromTo({ low, high: range.highWords });
    return [
        row.name,
        row.number,
        voice.marker(markers[row.id], state.own).number,
        row.unit,
        row.trendWord,
        range ? between : say.none,
        peopleWords(voice, markers[row.id]) || say.none,
    ];
}
export function panelTable(voice, rows, moment) {
    return html `<table>
    <caption>
      ${voice.say(markerPanel).caption({ moment })}
    </caption>
    <thead>
      <tr>
        ${head(voice).map((cell) => html `<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((marker) => {
        const [first, ...rest] = cells(voice, marker);
        return html `<tr>
          <th scope="row">${first}</th>
          ${rest.map((cell) => html `<td>${cell}</td>`)}
        </tr>`;
    })}
    </tbody>
  </table>`;
}
/** Header and rows for export. */
export const panelCsvRows = (voice, rows, moment) => [
    [voice.say(markerPanel).caption({ moment })],
    head(voice),
    ...rows.map((marker) => cells(voice, marker)),
];
//# sourceMappingURL=panel-table.js.map