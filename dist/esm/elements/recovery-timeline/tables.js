// The tables of the timeline, and what takes it out of the page as SVG or CSV. Fetched when a reader opens the table, prints,
// or a script waits for the element.
import { html } from 'lit';
import { rowsToCsv } from '../../internal/export-drawing.js';
import { publishedTable } from './published-table.js';
import { simulatedTable, tableCells, tableTemplate } from './table.js';
export { drawingToSvg } from '../../internal/export-drawing.js';
const tables = (voice, state, times) => [simulatedTable(voice, state, times), publishedTable(voice, state)].filter(({ rows }) => rows.length > 0);
/** Simulated values by month, and the published results where there are any. */
export const tablesTemplate = (voice, state, times) => html `${tables(voice, state, times).map(tableTemplate)}`;
/** The same as CSV. @param last a further line; '' for none */
export const tablesCsv = (voice, state, last, times) => rowsToCsv([...tableCells(tables(voice, state, times)), ...(last ? [[last]] : [])]);
//# sourceMappingURL=tables.js.map