// The numbers of the drawing as a table and as rows for export.
import { html, type TemplateResult } from 'lit';
import { germKinds } from '../../charts/testis-section/glyphs.js';
import { fullCount, SECTORS } from '../../charts/testis-section/seats.js';
import type { Tissue } from '../../charts/testis-section/tissue.js';
import { momentWords } from '../../internal/moment.js';
import { testisSection } from '../../text/en/testis-section.js';
import type { Voice } from '../../text/index.js';
import type { SectionState } from './section-state.js';
import { mL } from './section-words.js';

interface SectionRow {
  readonly name: string;
  readonly drawn: string;
  readonly full: string;
  readonly share: number;
}

function sectionRows(voice: Voice, { shares, volumeMl, startMl }: SectionState, tissue: Tissue): SectionRow[] {
  const say = voice.say(testisSection);
  const stay = voice.number(SECTORS);
  return [
    { name: say.volumeRow, drawn: mL(voice, volumeMl), full: mL(voice, startMl), share: shares.volume },
    { name: say.leydigMass, drawn: '', full: '', share: shares.leydigMass },
    { name: say.sertoli, drawn: stay, full: stay, share: 1 },
    ...germKinds.map((kind) => ({
      name: say[kind],
      drawn: voice.number(tissue.drawn[kind]),
      full: voice.number(fullCount(kind)),
      share: kind === 'typeA' ? 1 : shares[kind],
    })),
  ];
}

export function sectionTable(voice: Voice, state: SectionState, tissue: Tissue): TemplateResult {
  const say = voice.say(testisSection);
  return html`<table>
    <caption>
      ${say.caption({ moment: momentWords(voice, state.run, state.month) })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say.columnWhat}</th>
        <th scope="col">${say.columnDrawn}</th>
        <th scope="col">${say.columnFull}</th>
        <th scope="col">${say.columnShare}</th>
      </tr>
    </thead>
    <tbody>
      ${sectionRows(voice, state, tissue).map(
        ({ name, drawn, full, share }) => html`<tr>
          <th scope="row">${name}</th>
          <td class="number">${drawn || '–'}</td>
          <td class="number">${full || '–'}</td>
          <td class="number">${say.perCent({ share: voice.percent(share) })}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Header and rows for export; shares in per cent. */
export function sectionCsvRows(voice: Voice, state: SectionState, tissue: Tissue): (string | number)[][] {
  const say = voice.say(testisSection);
  return [
    [say.columnWhat, say.columnDrawn, say.columnFull, `${say.columnShare} (%)`],
    ...sectionRows(voice, state, tissue).map(({ name, drawn, full, share }) => [
      name,
      drawn,
      full,
      Math.round(share * 1000) / 10,
    ]),
    [say.caption({ moment: momentWords(voice, state.run, state.month) })],
  ];
}
