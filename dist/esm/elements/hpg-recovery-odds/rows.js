// The same numbers as the figures and the curve, as a table in the page and as rows for a spreadsheet.
import { html } from 'lit';
import { followUps } from '../../charts/odds/index.js';
import { shown } from '../../data/quantities/shown.js';
import { recoveryOdds } from '../../text/en/recovery-odds.js';
import { recoveryOddsLater } from '../../text/en/recovery-odds-later.js';
import { countOf, endsOf, medianOf, publishedAt } from './published.js';
import { simulatedCount, simulatedShare } from './simulated.js';
import { groupSize } from './view.js';
import { intervalWords } from './words.js';
function cellWords({ voice }, of100) {
    return voice.say(recoveryOddsLater).cell({ count: voice.number(of100.count), interval: intervalWords(voice, of100) });
}
function simulatedCell(view, month) {
    const { voice, odds, scenario, line } = view;
    return odds ? cellWords(view, simulatedCount(odds, scenario, line, month)) : voice.say(recoveryOddsLater).notYet;
}
function trialCell(view, month) {
    const { voice, line } = view;
    const published = publishedAt('trial', line, month);
    if (published)
        return cellWords(view, countOf(published));
    if (month !== 3)
        return voice.say(recoveryOddsLater).nothing;
    const median = medianOf(line);
    const [low, high] = endsOf(median) ?? [median.value, median.value];
    return voice.say(recoveryOddsLater).cellMedian({
        months: voice.number(median.value, 1),
        low: voice.number(low, 1),
        high: voice.number(high, 1),
    });
}
function clinicCell(view, month) {
    const say = view.voice.say(recoveryOddsLater);
    const published = publishedAt('clinic', view.line, month);
    if (!published)
        return say.nothing;
    const cell = cellWords(view, countOf(published));
    return published.kind === 'count' ? say.cellMoving({ cell }) : say.cellRecovered({ cell });
}
export function tableTemplate(view) {
    const { voice, line } = view;
    const say = voice.say(recoveryOddsLater);
    return html `<table>
    <caption>
      ${say.caption({ line: voice.number(line) })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say.month}</th>
        <th scope="col">${say.columnSimulated({ size: voice.number(view.odds?.size ?? groupSize) })}</th>
        <th scope="col">${say.columnTrial}</th>
        <th scope="col">${say.columnClinic}</th>
      </tr>
    </thead>
    <tbody>
      ${followUps.map((month) => html `<tr>
          <th scope="row">${voice.number(month)}</th>
          <td>${simulatedCell(view, month)}</td>
          <td>${trialCell(view, month)}</td>
          <td>${clinicCell(view, month)}</td>
        </tr>`)}
    </tbody>
  </table>`;
}
function publishedRow(view, month, who, quantity) {
    const { voice } = view;
    const say = voice.say(recoveryOdds);
    const later = voice.say(recoveryOddsLater);
    const { value, spread, n } = shown(quantity);
    const trial = quantity.kind === 'share' && quantity.n !== 'not-reported';
    const finish = trial
        ? say.lineOption({ line: '20' })
        : quantity.kind === 'count'
            ? say.lineMoving({ of: voice.number(quantity.of) })
            : say.lineRecovered;
    const known = spread.kind === 'unknown' ? ['', ''] : [spread.low, spread.high].map((end) => Number(end.toFixed(1)));
    return [month, later.published, who, finish, Number(value.toFixed(1)), ...known, n ?? '', quantity.sources.join(' ')];
}
/** One row per month for the simulated men and for each published share; the first row names the fields. */
export function csvRows(view) {
    const { voice, odds, line, scenario } = view;
    const say = voice.say(recoveryOdds);
    const later = voice.say(recoveryOddsLater);
    const head = [
        later.csvMonth,
        later.csvKind,
        later.csvWho,
        later.csvLine,
        later.csvCount,
        later.csvLow,
        later.csvHigh,
        later.csvMen,
        later.csvSources,
    ];
    const who = scenario.population === 'clinic' ? say.whoClinic : say.whoTrial;
    const finish = say.lineOption({ line: voice.number(line) });
    const simulated = followUps.flatMap((month) => {
        if (!odds)
            return [];
        const { share, low, high } = simulatedShare(odds, scenario, line, month);
        const [count, ...ends] = [share, low, high].map((value) => Number(value.toFixed(1)));
        return [[month, later.simulated, who, finish, count ?? '', ...ends, odds.size, '']];
    });
    const published = followUps.flatMap((month) => {
        const trial = publishedAt('trial', 20, month);
        const clinic = publishedAt('clinic', line, month);
        return [
            ...(trial ? [publishedRow(view, month, say.trial, trial)] : []),
            ...(clinic ? [publishedRow(view, month, say.clinic, clinic)] : []),
        ];
    });
    return [head, ...simulated, ...published];
}
//# sourceMappingURL=rows.js.map