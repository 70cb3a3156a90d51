// The table of simulated markers, at the moment and before treatment.
import { html } from 'lit';
import { markerUnits } from '../../data/markers/units.js';
import { markerAt, markerAtStart } from '../../scenario/run.js';
import { visitSheetWords } from '../../text/en/visit-sheet.js';
import { sheetMarkers } from './sheet-content.js';
export function markersTable(voice, run, month) {
    const say = voice.say(visitSheetWords);
    const value = (id, amount) => say.value(voice.marker(markerUnits[id], amount));
    return html `<table>
    <caption>
      ${say.caption}
    </caption>
    <thead>
      <tr>
        ${[say.marker, say.now, say.usual].map((words) => html `<th scope="col">${words}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${sheetMarkers.map((id) => html `<tr>
            <th scope="row">${voice.fact(`marker.${id}.name`, markerUnits[id].name)}</th>
            <td>${value(id, markerAt(run, id, month))}</td>
            <td>${value(id, markerAtStart(run, id))}</td>
          </tr>`)}
    </tbody>
  </table>`;
}
//# sourceMappingURL=markers.template.js.map