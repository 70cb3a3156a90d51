// The numbers of the drawing as a table and as rows for export.
import { html } from 'lit';
import { germKinds } from '../../charts/testis-section/glyphs.js';
import { fullCount, SECTORS } from '../../charts/testis-section/seats.js';
import { momentWords } from '../../internal/moment.js';
import { testisSection } from '../../text/en/testis-section.js';
import { mL } from './section-words.js';
function sectionRows(voice, { shares, volumeMl, startMl }, tissue) {
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
export function sectionTable(voice, state, tissue) {
    const say = voice.say(testisSection);
    return html `<table>
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
      ${sectionRows(voice, state, tissue).map(({ name, drawn, full, share }) => html `<tr>
          <th scope="row">${name}</th>
          <td class="number">${drawn || '–'}</td>
          <td class="number">${full || '–'}</td>
          <td class="number">${say.perCent({ share: voice.percent(share) })}</td>
        </tr>`)}
    </tbody>
  </table>`;
}
/** Header and rows for export; shares in per cent. */
export function sectionCsvRows(voice, state, tissue) {
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
//# sourceMappingURL=section-table.js.map