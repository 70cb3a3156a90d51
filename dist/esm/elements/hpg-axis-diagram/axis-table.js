// The numbers of the drawing as a table and as rows for export: every marker and cell stage, now and usual.
import { html } from 'lit';
import { markerUnits as markers } from '../../data/markers/units.js';
import { momentWords } from '../../internal/moment.js';
import { markerAt, markerAtStart, markerShare } from '../../scenario/run.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { axisDiagramTable } from '../../text/en/axis-diagram-table.js';
const ORDER = [
    'lh',
    'fsh',
    'testosterone',
    'estradiol',
    'inhibinB',
    'itt',
    'sperm',
    'testisVolume',
];
const STAGES = ['typeB', 'spermatocytes', 'roundSpermatids', 'elongatedSpermatids'];
/** One row for each thing that the drawing shows a strength of. */
export function axisRows(voice, { run, month, shares }) {
    const say = voice.say(axisDiagramTable);
    const shareOnly = (name, share) => ({ name, now: '', usual: '', unit: '', share });
    return [
        shareOnly(voice.say(axisDiagram).gnrh, shares.gnrh),
        ...ORDER.map((id) => {
            const now = voice.marker(markers[id], markerAt(run, id, month));
            return {
                name: voice.fact(`marker.${id}.name`, markers[id].name),
                now: now.number,
                usual: voice.marker(markers[id], markerAtStart(run, id)).number,
                unit: now.unit,
                share: markerShare(run, id, month),
            };
        }),
        ...STAGES.map((stage) => shareOnly(say[stage], shares[stage])),
    ];
}
export function axisTable(voice, state) {
    const say = voice.say(axisDiagramTable);
    return html `<table>
    <caption>
      ${say.caption({ moment: momentWords(voice, state.run, state.month) })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say.columnWhat}</th>
        <th scope="col">${say.columnNow}</th>
        <th scope="col">${say.columnUsual}</th>
        <th scope="col">${say.columnUnit}</th>
        <th scope="col">${say.columnShare}</th>
      </tr>
    </thead>
    <tbody>
      ${axisRows(voice, state).map(({ name, now, usual, unit, share }) => html `<tr>
          <th scope="row">${name}</th>
          <td class="number">${now || '–'}</td>
          <td class="number">${usual || '–'}</td>
          <td>${unit}</td>
          <td class="number">${say.perCent({ share: voice.percent(share) })}</td>
        </tr>`)}
    </tbody>
  </table>`;
}
/** Header and rows for export; shares in per cent. @param outside what lies outside of what was studied, in words */
export function axisCsvRows(voice, state, outside) {
    const say = voice.say(axisDiagramTable);
    return [
        [say.columnWhat, say.columnNow, say.columnUsual, say.columnUnit, `${say.columnShare} (%)`],
        ...axisRows(voice, state).map(({ name, now, usual, unit, share }) => [
            name,
            now,
            usual,
            unit,
            Math.round(share * 1000) / 10,
        ]),
        [say.caption({ moment: momentWords(voice, state.run, state.month) })],
        ...(outside ? [[outside]] : []),
    ];
}
//# sourceMappingURL=axis-table.js.map