// The whole comparison as one drawing, to be taken out of the page: names, values, small pictures, marks and the axis.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MarkerId, Strength } from '../../data/types.js';
import { evidenceShape } from '../evidence-mark/index.js';
import { breakLines } from '../time-axis/index.js';
import { medicineBars, type MedicineBars } from './medicine-bars.js';
import { monthRuler, type MonthRuler } from './month-ruler.js';
import { smallMultiple, type SmallMultiple } from './small-multiple.js';

export interface SheetCell {
  readonly picture: SmallMultiple;
  /** "53 M/mL" */
  readonly value: string;
  readonly strength: Strength;
  readonly published: string;
}

export interface SheetRow {
  readonly marker: MarkerId;
  readonly name: string;
  readonly unit: string;
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  readonly title: string;
  /** What is simulated, at which moment. */
  readonly about: string;
  readonly notice: string;
  readonly columns: readonly { readonly name: string; readonly bars: MedicineBars }[];
  readonly noMedicine: string;
  readonly medicines: string;
  readonly rows: readonly SheetRow[];
  readonly ruler: MonthRuler;
  readonly rulerName: string;
}

const namesWidth = 150;
const gap = 44;
const margin = 24;
const line = 17;
const small = 13;
/** Generous width of a letter at 13 px, px. */
const letter = 7.4;

const linesOf = (words: string, width: number, sizePx: number): string[] =>
  breakLines(words, width, (text) => text.length * letter * (sizePx / small));

const lines = (words: string, x: number, y: number, width: number, look: string, sizePx = small): TemplateResult =>
  svg`${linesOf(words, width, sizePx).map(
    (text, index) => svg`<text class=${look} x=${x} y=${y + index * (sizePx * 1.3)}>${text}</text>`,
  )}`;

const lineCount = (words: string, width: number, sizePx = small): number => linesOf(words, width, sizePx).length;

const at = (x: number, y: number, drawn: TemplateResult, look = ''): TemplateResult =>
  svg`<g class=${look} transform="translate(${x} ${y})">${drawn}</g>`;

/** A drawing of its own, with a ground of paper. Needs the element's style sheet for its look. */
export function compareSheet(sheet: Sheet): TemplateResult {
  const plot = sheet.ruler.width;
  const width = 2 * margin + namesWidth + sheet.columns.length * (plot + gap);
  const wide = width - 2 * margin;
  const columnX = (index: number): number => margin + namesWidth + gap + index * (plot + gap);
  const drawn: TemplateResult[] = [];
  let y = margin + 20;
  const paragraph = (words: string, look: string, sizePx: number): void => {
    drawn.push(lines(words, margin, y, wide, look, sizePx));
    y += lineCount(words, wide, sizePx) * sizePx * 1.3 + 6;
  };
  paragraph(sheet.title, 'sheet-title', 20);
  paragraph(sheet.about, 'scale', small);
  y += 14;
  const heads = sheet.columns.map(({ name }) => lineCount(name, plot, 15));
  sheet.columns.forEach(({ name }, index) => drawn.push(lines(name, columnX(index), y, plot, 'sheet-head', 15)));
  y += Math.max(...heads) * 20;
  drawn.push(svg`<text class="medicine" x=${margin} y=${y + 14}>${sheet.medicines}</text>`);
  sheet.columns.forEach(({ bars }, index) => drawn.push(at(columnX(index), y, medicineBars(bars, sheet.noMedicine))));
  y += Math.max(...sheet.columns.map(({ bars }) => bars.height)) + 20;
  for (const row of sheet.rows) {
    const height = row.cells[0]?.picture.height ?? 0;
    drawn.push(
      svg`<g class=${row.marker}>${lines(row.name, margin, y + 14, namesWidth - 20, 'sheet-name', 15)}</g>`,
      lines(row.unit, margin, y + 16 + lineCount(row.name, namesWidth - 20, 15) * 20, namesWidth, 'scale'),
    );
    row.cells.forEach((cell, index) => {
      const x = columnX(index);
      drawn.push(
        svg`<text class="sheet-value" x=${x} y=${y + 14}>${cell.value}</text>`,
        at(x, y + 26, smallMultiple(cell.picture), row.marker),
        at(x, y + 32 + height, evidenceShape(cell.strength), 'sheet-mark'),
        lines(cell.published, x + 21, y + 45 + height, plot - 21, 'scale'),
      );
    });
    const most = Math.max(...row.cells.map(({ published }) => lineCount(published, plot - 21)));
    y += 40 + height + most * line + 14;
  }
  drawn.push(svg`<text class="scale" x=${margin} y=${y + 16}>${sheet.rulerName}</text>`);
  sheet.columns.forEach((_, index) => drawn.push(at(columnX(index), y, monthRuler(sheet.ruler))));
  y += 44;
  paragraph(sheet.notice, 'scale', small);
  const height = Math.ceil(y + margin - 12);
  return html`<svg class="sheet" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <rect class="paper" width=${width} height=${height} />
    ${sheet.columns.length > 0 ? drawn : nothing}
  </svg>`;
}
