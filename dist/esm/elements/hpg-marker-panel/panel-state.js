import { markerAt, markerAtStart, phaseAt } from '../../scenario/run.js';
import { daysPerMonth } from '../../scenario/scenario.js';
/** Months that the trend looks back. */
export const TREND_MONTHS = 3;
/** Points of its line: one every two days. */
const TREND_POINTS = 46;
/** Days whose mean is compared at both ends, so that the time since the last dose does not decide. */
const MEAN_DAYS = 14;
/** Share of his own usual that a value has to move by. */
const MOVED = 0.05;
/** Share of the mean between doses from which a swing is told. */
const SWINGS = 0.2;
export function checkTime(run, month) {
    const phase = phaseAt(run, month);
    if (phase !== 'untreated')
        return phase;
    return run.regimen.length > 0 ? 'instead' : 'before';
}
function meanBefore(run, id, month) {
    let sum = 0;
    for (let day = 0; day < MEAN_DAYS; day++)
        sum += markerAt(run, id, month - day / daysPerMonth);
    return sum / MEAN_DAYS;
}
export function markerState(run, id, month) {
    const own = markerAtStart(run, id);
    const points = [...Array(TREND_POINTS).keys()].map((index) => {
        const at = month - TREND_MONTHS * (1 - index / (TREND_POINTS - 1));
        return { month: at, value: markerAt(run, id, at) };
    });
    const moved = (meanBefore(run, id, month) - meanBefore(run, id, month - TREND_MONTHS)) / own;
    const trend = moved > MOVED ? 'rising' : moved < -MOVED ? 'falling' : 'steady';
    return { id, value: markerAt(run, id, month), own, points, trend };
}
/**
 * Lowest and highest testosterone of the last interval between doses; undefined where it hardly moves, and until an interval
 * has gone by. Read on whole days, between which every curve is straight: a moment between two of them misses neither.
 */
export function doseSwing(run, month) {
    const day = month * daysPerMonth;
    const dosed = run.regimen.find(({ agent, fromDay, toDay }) => agent.startsWith('testosterone') && day >= fromDay && day <= toDay + 1);
    if (!dosed)
        return undefined;
    const span = Math.max(2, Math.ceil(dosed.everyDays));
    if (day < dosed.fromDay + span)
        return undefined;
    const levels = [...Array(span).keys()].map((back) => markerAt(run, 'testosterone', (Math.floor(day) - back) / daysPerMonth));
    levels.push(markerAt(run, 'testosterone', month));
    const [low, high] = [Math.min(...levels), Math.max(...levels)];
    return high - low > SWINGS * ((high + low) / 2) ? { low, high } : undefined;
}
//# sourceMappingURL=panel-state.js.map