// The same numbers as rows of simulated values by month; for the page and for CSV.
import { html, nothing } from 'lit';
import { panelIds } from '../../charts/timeline/timeline-input.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import { recoveryTimelineTables } from '../../text/en/recovery-timeline-tables.js';
import { valueWords } from './names.js';
import { coursesInWords, treatmentName } from './treatments.js';
/** Simulated values of the typical man by month. @param times how they are counted; in months unless told */
export function simulatedTable(voice, { input, rows }, times) {
    const names = voice.say(recoveryTimeline);
    const say = voice.say(recoveryTimelineTables);
    const stops = input.stopMonth !== null;
    const month = (value) => value === null ? say.before : (times?.number(value, 1) ?? voice.number(value, 1));
    return {
        caption: say.captionSimulated({
            what: treatmentName(voice, input),
            doses: coursesInWords(voice, input)
                .map(({ name, dose }) => `${name}: ${dose}`)
                .join('; '),
            age: voice.number(input.ageYears),
            sperm: voice.number(input.spermMPerMl, 1),
        }),
        head: [
            times?.head[0] ?? say.headMonth,
            ...(stops ? [times?.head[1] ?? say.headAfter] : []),
            ...panelIds.map((id) => say.headSimulated({ name: names[id], unit: valueWords(voice, id, 1).unit })),
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