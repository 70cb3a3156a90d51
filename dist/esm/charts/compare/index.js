export { compareState, directionOf, markerGroups, smallestShare, trialThreshold, } from './compare-state.js';
export { arrangeRows, isStudied, rowFilters, rowOrders, spreadOf, } from './arrange-rows.js';
export { compareStyles } from './compare.styles.js';
export { directionArrow } from './direction-arrow.js';
export { LineMemo, monthX, valueY } from './line-memo.js';
export { medicineBars, medicineBarsGeometry } from './medicine-bars.js';
export { monthRuler, monthRulerGeometry } from './month-ruler.js';
export { rowScale } from './row-scale.js';
export { smallMultiple, smallMultipleGeometry } from './small-multiple.js';
//# sourceMappingURL=index.js.map