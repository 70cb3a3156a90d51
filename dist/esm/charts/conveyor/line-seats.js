// Where the cells of the unrolled wall sit, and which of them are there. A seat has a threshold of its own, so that a smaller
// share always leaves a part of the cells of a larger one.
import { scatter } from '../testis-section/geometry.js';
/** Days of development in one column. */
export const COLUMN_DAYS = 2;
/** Cells in a full column. */
export const COLUMN_CELLS = 4;
/** The order in which the seats of a stage fill: a lattice that leaves any number of cells evenly spread over its columns
 *  and rows. */
function ranks(columns) {
    const lattice = (seat) => (Math.floor(seat / COLUMN_CELLS) * 0.754877666 + (seat % COLUMN_CELLS) * 0.569840291 + 0.3) % 1;
    const order = [...Array(columns * COLUMN_CELLS).keys()];
    order.sort((a, b) => lattice(a) - lattice(b));
    const rank = [];
    order.forEach((seat, place) => (rank[seat] = place));
    return rank;
}
/** Columns of a stage, as days of development at their middle. */
const columnsOf = ({ fromDay, toDay }) => {
    const count = Math.max(1, Math.round((toDay - fromDay) / COLUMN_DAYS));
    const wide = (toDay - fromDay) / count;
    return [...Array(count).keys()].map((i) => fromDay + (i + 0.5) * wide);
};
/** All seats of a stage: there where the share on that day of development is above the seat's threshold. One cell of a stage
 *  stays while its fullest day is over 0.02. */
export function seatsOfStage(stage, share) {
    const columns = columnsOf(stage);
    const count = columns.length * COLUMN_CELLS;
    const rank = ranks(columns.length);
    const seats = columns.flatMap((day, column) => [...Array(COLUMN_CELLS).keys()].map((row) => {
        const at = column * COLUMN_CELLS + row;
        const above = ((rank[at] ?? 0) + 0.5) / count;
        return {
            stage: stage.id,
            day: day + scatter(at + stage.fromDay) * 0.3,
            across: (row + 0.5 + (column % 2 === 0 ? 0.14 : -0.14)) / COLUMN_CELLS,
            there: share(day) > above,
            first: rank[at] === 0,
        };
    }));
    const none = !seats.some(({ there }) => there);
    const some = none && Math.max(...columns.map(share)) > 0.02;
    return seats.map(({ first, ...seat }) => (some && first ? { ...seat, there: true } : seat));
}
/** How many cells of a stage are drawn when it is full. */
export const fullOfStage = (stage) => columnsOf(stage).length * COLUMN_CELLS;
//# sourceMappingURL=line-seats.js.map