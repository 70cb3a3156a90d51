// The numbers of the days as a table, and for export with the levels every ten minutes.
import { html } from 'lit';
import { pulseDayTold } from '../../text/en/pulse-day-told.js';
import { markerUnits } from '../../data/markers/units.js';
import { levelWords } from './day-words.js';
import { dayTitle } from './when-words.js';
/** Minutes between the samples of the export, as blood was drawn in the study of men. */
const EVERY = 10;
/** Says no count while the reader counts. */
const HIDDEN = '–';
const unitOf = (voice, marker) => voice.marker(markerUnits[marker], 1).unit;
function head(voice) {
    const say = voice.say(pulseDayTold);
    return [
        say.columnDay,
        say.columnOwn,
        say.columnGiven,
        say.columnCounted,
        say.columnLh({ unit: unitOf(voice, 'lh') }),
        say.columnTestosterone({ unit: unitOf(voice, 'testosterone') }),
    ];
}
function row(voice, facts, hidden) {
    const levels = (printed) => voice.say(pulseDayTold).meanAndRange(printed);
    const count = (many) => (hidden ? HIDDEN : voice.number(many));
    return [
        dayTitle(voice, facts.day),
        count(facts.own.length),
        voice.number(facts.given.length),
        count(facts.lhPeaks.length),
        levels(levelWords(voice, 'lh', facts.lh)),
        levels(levelWords(voice, 'testosterone', facts.testosterone)),
    ];
}
export function dayTable(voice, days, hidden) {
    return html `<table>
    <caption>
      ${voice.say(pulseDayTold).caption}
    </caption>
    <thead>
      <tr>
        ${head(voice).map((cell) => html `<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${days.map((facts) => {
        const [first, ...cells] = row(voice, facts, hidden);
        return html `<tr>
          <th scope="row">${first}</th>
          ${cells.map((cell) => html `<td class="number">${cell}</td>`)}
        </tr>`;
    })}
    </tbody>
  </table>`;
}
function samples(voice, facts) {
    const { minutes, gnrh, lh, testosterone } = facts.trace;
    const factor = voice.units === 'si' ? (markerUnits.testosterone.si?.factor ?? 1) : 1;
    const when = dayTitle(voice, facts.day);
    const rows = [];
    for (let minute = 0; minute < minutes.length; minute += EVERY) {
        const levels = [gnrh[minute] ?? 0, lh[minute] ?? 0, (testosterone[minute] ?? 0) * factor];
        rows.push([when, minute, ...levels.map((level) => Number(level.toPrecision(4)))]);
    }
    return rows;
}
/** The table, then the levels every ten minutes. */
export function dayCsvRows(voice, days) {
    const say = voice.say(pulseDayTold);
    return [
        [say.caption],
        head(voice),
        ...days.map((facts) => row(voice, facts, false)),
        [
            say.columnDay,
            say.columnMinute,
            say.columnGnrh,
            say.columnLhSample({ unit: unitOf(voice, 'lh') }),
            say.columnTestosteroneSample({ unit: unitOf(voice, 'testosterone') }),
        ],
        ...days.flatMap((facts) => samples(voice, facts)),
    ];
}
//# sourceMappingURL=day-table.js.map