// The same numbers as rows: simulated values by month, then what was published; for the page and for CSV.
import { html, nothing, type TemplateResult } from 'lit';
import { panelIds } from '../../charts/timeline/timeline-input.js';
import type { TimelineRow, TimelineState } from '../../charts/timeline/timeline-state.js';
import type { Quantity } from '../../data/types.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
import type { Voice } from '../../text/index.js';
import { doseWords } from './course-words.js';
import { fixedText, intervalWords, panelName, strengthWords, studyOf, valueWords } from './names.js';

/** One published result in words. */
export interface PublishedRow {
  readonly what: string;
  readonly interval: string;
  readonly people: string;
  readonly source: string;
  readonly strength: string;
}

export interface TableWords {
  readonly caption: string;
  readonly head: readonly string[];
  /** Cells of each row in the order of the head. */
  readonly rows: readonly (readonly string[])[];
  readonly shownRow: number;
  readonly publishedCaption: string;
  readonly publishedHead: readonly string[];
  readonly published: readonly PublishedRow[];
}

function monthCell(voice: Voice, row: TimelineRow): string {
  const say = voice.say(recoveryTimeline);
  const month = row.month === null ? say.before : voice.number(row.month, 1);
  return row.shown ? say.shownNow({ month }) : month;
}

function publishedRow(voice: Voice, name: string, quantity: Quantity): PublishedRow {
  const say = voice.say(recoveryTimeline);
  const text = (field: 'people' | 'unit' | 'time'): string =>
    fixedText(voice, `${quantity.id}.${field}`, quantity[field]);
  const result = say.result({ value: voice.number(quantity.value, 2), unit: text('unit'), time: text('time') });
  return {
    what: say.resultOf({ name, result }),
    interval: intervalWords(voice, quantity),
    people:
      quantity.n === undefined ? text('people') : say.people({ people: text('people'), n: voice.number(quantity.n) }),
    source: studyOf(voice, quantity),
    strength: strengthWords(voice, quantity.strength),
  };
}

/** All cells of the table. */
export function tableInWords(voice: Voice, state: TimelineState): TableWords {
  const say = voice.say(recoveryTimeline);
  const { input } = state;
  const stops = input.stopMonth !== null;
  const treatment = input.regimen.map((course) => doseWords(voice, course)).join('; ');
  return {
    caption: say.captionSimulated({
      treatment: `${say[input.protocol]}${treatment === '' ? '' : `: ${treatment}`}.`,
      age: voice.number(input.ageYears),
      sperm: voice.number(input.spermMPerMl, 1),
    }),
    head: [
      say.headMonth,
      ...(stops ? [say.headAfter] : []),
      ...panelIds.map((id) => say.headSimulated({ name: panelName(voice, id), unit: valueWords(voice, id, 1).unit })),
    ],
    rows: state.rows.map((row) => [
      monthCell(voice, row),
      ...(stops ? [row.monthsAfterStop === null ? '' : voice.number(row.monthsAfterStop, 1)] : []),
      ...panelIds.map((id) => valueWords(voice, id, row.values[id]).number),
    ]),
    shownRow: state.rows.findIndex((row) => row.shown),
    publishedCaption: say.captionPublished,
    publishedHead: [say.headWhat, say.headInterval, say.headPeople, say.headSource, say.headStrength],
    published: [
      ...state.places.map(({ quantity, panel }) => publishedRow(voice, panelName(voice, panel), quantity)),
      ...state.counts.map(({ quantity }) => publishedRow(voice, say.countedOf, quantity)),
    ],
  };
}

/** The table for the page. */
export function tableTemplate(words: TableWords): TemplateResult {
  const published = words.published.map(
    (row) =>
      html`<tr>
        <th scope="row">${row.what}</th>
        <td>${row.interval}</td>
        <td>${row.people}</td>
        <td>${row.source}</td>
        <td>${row.strength}</td>
      </tr>`,
  );
  return html`<table>
      <caption>
        ${words.caption}
      </caption>
      <thead>
        <tr>
          ${words.head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${words.rows.map(
          ([month, ...cells], index) =>
            html`<tr aria-current=${index === words.shownRow ? 'true' : nothing}>
              <th scope="row">${month}</th>
              ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      published.length === 0
        ? nothing
        : html`<table>
            <caption>
              ${words.publishedCaption}
            </caption>
            <thead>
              <tr>
                ${words.publishedHead.map((cell) => html`<th scope="col">${cell}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${published}
            </tbody>
          </table>`
    }`;
}

/** The table as rows of cells, for CSV. */
export function tableCells(words: TableWords): readonly (readonly string[])[] {
  return [
    [words.caption],
    words.head,
    ...words.rows,
    [],
    ...(words.published.length === 0 ? [] : [[words.publishedCaption], words.publishedHead]),
    ...words.published.map((row) => [row.what, row.interval, row.people, row.source, row.strength]),
  ];
}
