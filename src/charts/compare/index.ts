// The comparison of protocols: its state, and the pieces it is drawn with.
export type { ColumnInput, ColumnRun, CompareInput, MonthAxis, Reading } from './compare-input.js';
export {
  compareState,
  directionOf,
  markerGroups,
  smallestShare,
  trialThreshold,
  type CompareCell,
  type CompareColumn,
  type CompareGroup,
  type CompareRow,
  type CompareState,
  type Difference,
  type Direction,
  type GroupId,
} from './compare-state.js';
export {
  arrangeRows,
  isStudied,
  rowFilters,
  rowOrders,
  spreadOf,
  type RowFilter,
  type RowOrder,
} from './arrange-rows.js';
export { compareStyles } from './compare.styles.js';
export { directionArrow } from './direction-arrow.js';
export { LineMemo, monthX, valueY, type DrawnSeries, type PlotFrame } from './line-memo.js';
export { medicineBars, medicineBarsGeometry, type MedicineBars } from './medicine-bars.js';
export { monthRuler, monthRulerGeometry, type MonthRuler } from './month-ruler.js';
export { rowScale, type RowScale } from './row-scale.js';
export { smallMultiple, smallMultipleGeometry, type SmallMultiple, type Tick } from './small-multiple.js';
