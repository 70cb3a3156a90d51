export { drawingToSvg, rowsToCsv } from '../../internal/export-drawing.js';
export { axisCsvRows, axisTable } from './axis-table.js';
