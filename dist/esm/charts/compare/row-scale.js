// The scale that all cells of a row share: from zero to a round number in the unit that is printed.
import { tickStep } from 'd3-array';
/** @param factor printed value per unit of the marker's own (1, or the factor to SI) */
export function rowScale(highest, factor) {
    const printed = highest > 0 ? highest * factor : 1;
    const step = tickStep(0, printed, 4);
    const top = (Math.ceil(printed / step - 1e-9) * step) / factor;
    return { top, values: [0, top] };
}
//# sourceMappingURL=row-scale.js.map