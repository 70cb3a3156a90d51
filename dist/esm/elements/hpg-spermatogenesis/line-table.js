// The numbers of the line as a table and as rows for export.
import { html } from 'lit';
import { momentWords } from '../../internal/moment.js';
import { spermatogenesis } from '../../text/en/spermatogenesis.js';
import { followedWords, stageCounts } from './line-words.js';
export function lineTable(voice, state) {
    const say = voice.say(spermatogenesis);
    return html `<table>
    <caption>
      ${say.caption({ moment: momentWords(voice, state.run, state.month) })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say.columnWhat}</th>
        <th scope="col">${say.columnDays}</th>
        <th scope="col">${say.columnDrawn}</th>
        <th scope="col">${say.columnFull}</th>
        <th scope="col">${say.columnShare}</th>
      </tr>
    </thead>
    <tbody>
      ${stageCounts(voice, state).map(({ stage, drawn, full, share }) => html `<tr>
          <th scope="row">${stage.names[0]}</th>
          <td>${say.dayRange({ from: voice.number(stage.fromDay), to: voice.number(stage.toDay) })}</td>
          <td class="number">${voice.number(drawn)}</td>
          <td class="number">${voice.number(full)}</td>
          <td class="number">${say.perCent({ share: voice.percent(share) })}</td>
        </tr>`)}
    </tbody>
  </table>`;
}
/** Header and rows for export; shares in per cent. */
export function lineCsvRows(voice, state, followed) {
    const say = voice.say(spermatogenesis);
    return [
        [say.columnWhat, say.columnDays, say.columnDrawn, say.columnFull, `${say.columnShare} (%)`],
        ...stageCounts(voice, state).map(({ stage, drawn, full, share }) => [
            stage.names[0] ?? '',
            say.dayRange({ from: voice.number(stage.fromDay), to: voice.number(stage.toDay) }),
            drawn,
            full,
            Math.round(share * 1000) / 10,
        ]),
        [say.caption({ moment: momentWords(voice, state.run, state.month) })],
        [followedWords(voice, followed)],
    ];
}
//# sourceMappingURL=line-table.js.map