// What men wait for after testosterone is stopped: when the simulated man gets there. Fetched after the first drawing.
import { valueAt } from './timeline-input.js';
import { finishLineMPerMl } from './trial-conditions.js';
export const milestoneIds = ['lhBack', 'firstSperm', 'finishLine', 'volumeBack'];
/** LH swings by more than a tenth from day to day; volume falls by about a fifth, so that a tenth would be half of the way. */
export const thresholds = {
    lhBack: { panel: 'lh', of: 'start', at: 0.9 },
    firstSperm: { panel: 'sperm', of: 'unit', at: 0.1 },
    finishLine: { panel: 'sperm', of: 'unit', at: finishLineMPerMl },
    volumeBack: { panel: 'testisVolume', of: 'start', at: 0.95 },
};
/** First day on or after another at which a series is at or above a value; −1 where there is none. */
export function firstAtLeast(series, value, from) {
    for (let day = from; day < series.length; day++)
        if ((series[day] ?? 0) >= value)
            return day;
    return -1;
}
function milestone(id, { series, daysPerMonth }, stopMonth) {
    const { panel, of, at } = thresholds[id];
    const own = series[panel];
    const value = of === 'start' ? at * (own[0] ?? 0) : at;
    const stopDay = Math.round(stopMonth * daysPerMonth);
    const day = firstAtLeast(own, value, stopDay);
    // Who starts below it cannot come back to it.
    const never = (own[0] ?? 0) < value;
    return { id, panel, value, reached: never || day < 0 ? 'not' : day === stopDay ? 'above' : day / daysPerMonth };
}
/** All four in their order; none where testosterone is not stopped. */
export const milestones = (input) => input.stopMonth === null ? [] : milestoneIds.map((id) => milestone(id, input, input.stopMonth ?? 0));
/** Where on its curve a milestone stands; undefined where it is not reached. */
export function milestonePlace({ panel, reached }, { series, daysPerMonth }) {
    return typeof reached === 'number'
        ? { month: reached, value: valueAt(series[panel], reached, daysPerMonth) }
        : undefined;
}
//# sourceMappingURL=milestones.js.map