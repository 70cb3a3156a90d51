// Which rows of a comparison are shown, and in which order: all, those in which the choices part, or those that somebody has
// studied in men; by question or by how far the choices lie apart.
import { smallestShare } from './compare-state.js';
export const rowFilters = ['all', 'differing', 'studied'];
export const rowOrders = ['question', 'difference'];
/** How far the columns lie apart at the moment, as a share of the man's own start. */
export function spreadOf({ cells }) {
    const now = cells.map(({ reading }) => reading.now);
    const usual = Math.abs(cells[0]?.reading.ownStart ?? 0);
    return now.length === 0 || usual === 0 ? 0 : (Math.max(...now) - Math.min(...now)) / usual;
}
/** Whether a measurement in men was found for any column. */
export const isStudied = ({ cells }) => cells.some(({ findings }) => findings.some(({ strength }) => strength !== 'none-found' && strength !== 'model'));
const shown = {
    all: () => true,
    differing: (row) => spreadOf(row) >= smallestShare,
    studied: isStudied,
};
const furthest = ({ rows }) => Math.max(0, ...rows.map(spreadOf));
/** Groups with the rows that are left, in order; a group without a row is left out. */
export function arrangeRows(groups, filter, order) {
    const left = groups
        .map((group) => ({ ...group, rows: group.rows.filter(shown[filter]) }))
        .filter(({ rows }) => rows.length > 0);
    if (order === 'question')
        return left;
    return left
        .map((group) => ({ ...group, rows: [...group.rows].sort((a, b) => spreadOf(b) - spreadOf(a)) }))
        .sort((a, b) => furthest(b) - furthest(a));
}
//# sourceMappingURL=arrange-rows.js.map