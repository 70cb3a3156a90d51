// The same numbers as rows: simulated values by month, then what was published; for the page and for CSV.
import { html, nothing } from 'lit';
import { strengthMessage } from '../../charts/evidence-mark/strengths.js';
import { panelIds } from '../../charts/timeline/timeline-input.js';
import { common } from '../../text/en/common.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { fixedText, intervalWords, studyOf, valueWords } from './names.js';
import { coursesInWords, treatmentName } from './treatments.js';
function simulatedTable(voice, { input, rows }) {
    const say = voice.say(recoveryTimeline);
    const stops = input.stopMonth !== null;
    const month = (value) => (value === null ? say.before : voice.number(value, 1));
    return {
        caption: say.captionSimulated({
            what: treatmentName(voice, input.protocol),
            doses: coursesInWords(voice, input)
                .map(({ name, dose }) => `${name}: ${dose}`)
                .join('; '),
            age: voice.number(input.ageYears),
            sperm: voice.number(input.spermMPerMl, 1),
        }),
        head: [
            say.headMonth,
            ...(stops ? [say.headAfter] : []),
            ...panelIds.map((id) => say.headSimulated({ name: say[id], unit: valueWords(voice, id, 1).unit })),
        ],
        rows: rows.map((row) => [
            row.shown ? say.shown({ month: month(row.month) }) : month(row.month),
            ...(stops ? [row.monthsAfterStop === null ? '' : month(row.monthsAfterStop)] : []),
            ...panelIds.map((id) => valueWords(voice, id, row.values[id]).number),
        ]),
        shown: rows.findIndex((row) => row.shown),
        numeric: true,
    };
}
function publishedTable(voice, { places, counts }) {
    const say = voice.say(recoveryTimeline);
    const row = (name, quantity) => {
        const { n } = quantity;
        const people = fixedText(voice, quantity, 'people');
        const unit = fixedText(voice, quantity, 'unit');
        const time = fixedText(voice, quantity, 'time');
        return [
            say.result({ name, value: voice.number(quantity.value, 2), unit, time }),
            intervalWords(voice, quantity) || say.notGiven,
            n === 'not-reported' ? people : say.people({ people, n: voice.number(n) }),
            studyOf(quantity),
            voice.say(common)[strengthMessage[quantity.strength]],
        ];
    };
    return {
        caption: say.captionPublished,
        head: [say.headWhat, say.headInterval, say.headPeople, say.headSource, say.headStrength],
        rows: [
            ...places.map(({ quantity, panel }) => row(say[panel], quantity)),
            ...counts.map(({ quantity }) => row(say.countedOf, quantity)),
        ],
        shown: -1,
        numeric: false,
    };
}
/** Simulated values by month, and the published results where there are any. */
export const tablesInWords = (voice, state) => [simulatedTable(voice, state), publishedTable(voice, state)].filter(({ rows }) => rows.length > 0);
export const tableTemplate = ({ caption, head, rows, shown, numeric }) => html `<table>
  <caption>
    ${caption}
  </caption>
  <thead>
    <tr>
      ${head.map((cell) => html `<th scope="col">${cell}</th>`)}
    </tr>
  </thead>
  <tbody>
    ${rows.map(([first, ...cells], index) => html `<tr aria-current=${index === shown ? 'true' : nothing}>
          <th scope="row">${first}</th>
          ${cells.map((cell) => html `<td class=${numeric ? 'number' : nothing}>${cell}</td>`)}
        </tr>`)}
  </tbody>
</table>`;
/** The tables as rows of cells, for CSV. */
export const tableCells = (tables) => tables.flatMap(({ caption, head, rows }) => [[caption], head, ...rows]);
//# sourceMappingURL=table.js.map