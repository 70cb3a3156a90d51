// The numbers as a table, and what takes drawing and numbers out of the page.
export { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
export { axisCsvRows, axisTable } from './axis-table.js';
//# sourceMappingURL=axis-out.js.map