// The tables of the timeline, and what takes it out of the page as SVG or CSV. Fetched when a reader opens the table, prints,
// or a script waits for the element.
import { html, type TemplateResult } from 'lit';
import type { TimelineState } from '../../charts/timeline/timeline-state.js';
import { rowsToCsv } from '../../internal/export-drawing.js';
import type { Voice } from '../../text/index.js';
import type { Times } from './after/times.js';
import { publishedTable } from './published-table.js';
import { simulatedTable, tableCells, tableTemplate, type TableWords } from './table.js';

export { drawingToSvg } from '../../internal/export-drawing.js';

const tables = (voice: Voice, state: TimelineState, times?: Times): readonly TableWords[] =>
  [simulatedTable(voice, state, times), publishedTable(voice, state)].filter(({ rows }) => rows.length > 0);

/** Simulated values by month, and the published results where there are any. */
export const tablesTemplate = (voice: Voice, state: TimelineState, times?: Times): TemplateResult =>
  html`${tables(voice, state, times).map(tableTemplate)}`;

/** The same as CSV. @param last a further line; '' for none */
export const tablesCsv = (voice: Voice, state: TimelineState, last: string, times?: Times): string =>
  rowsToCsv([...tableCells(tables(voice, state, times)), ...(last ? [[last]] : [])]);
