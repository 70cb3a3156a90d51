// The numbers of the drawing as a table and as rows for export: every marker and cell stage, now and usual.
import { html, type TemplateResult } from 'lit';
import { markerUnits as markers } from '../../data/markers/units.js';
import type { MarkerId } from '../../data/types.js';
import { momentWords } from '../../internal/moment.js';
import { markerAt, markerAtStart, markerShare } from '../../scenario/run.js';
import { axisDiagram } from '../../text/en/axis-diagram.js';
import { axisDiagramTable } from '../../text/en/axis-diagram-table.js';
import type { Voice } from '../../text/index.js';
import type { AxisState } from './axis-state.js';

export interface AxisRow {
  readonly name: string;
  readonly now: string;
  readonly usual: string;
  readonly unit: string;
  readonly share: number;
}

const ORDER: readonly MarkerId[] = [
  'lh',
  'fsh',
  'testosterone',
  'estradiol',
  'inhibinB',
  'itt',
  'sperm',
  'testisVolume',
];
const STAGES = ['typeB', 'spermatocytes', 'roundSpermatids', 'elongatedSpermatids'] as const;

/** One row for each thing that the drawing shows a strength of. */
export function axisRows(voice: Voice, { run, month, shares }: AxisState): AxisRow[] {
  const say = voice.say(axisDiagramTable);
  const shareOnly = (name: string, share: number): AxisRow => ({ name, now: '', usual: '', unit: '', share });
  return [
    shareOnly(voice.say(axisDiagram).gnrh, shares.gnrh),
    ...ORDER.map((id): AxisRow => {
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

export function axisTable(voice: Voice, state: AxisState): TemplateResult {
  const say = voice.say(axisDiagramTable);
  return html`<table>
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
      ${axisRows(voice, state).map(
        ({ name, now, usual, unit, share }) => html`<tr>
          <th scope="row">${name}</th>
          <td class="number">${now || '–'}</td>
          <td class="number">${usual || '–'}</td>
          <td>${unit}</td>
          <td class="number">${say.perCent({ share: voice.percent(share) })}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Header and rows for export; shares in per cent. @param outside what lies outside of what was studied, in words */
export function axisCsvRows(voice: Voice, state: AxisState, outside: string): (string | number)[][] {
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
