import { firstAtLeast, thresholds } from './milestones.js';
/** Months on testosterone at which the later steps begin: their names say so. */
const months = 1;
const halfYear = 6;
/** Months after stopping from which on recovery is called late. */
const late = 12;
/** Shares of the man's own start: the signal wakes, the line begins to fill again. */
const waking = 0.1;
const filling = 0.5;
/** From here on counts climb, M/mL: the first count that the trials timed on the way back. */
const climbing = 3;
/** Steps after stopping. The day of stopping is a point, not a stretch. */
function afterStopping({ series, daysPerMonth }, stop) {
    const stopDay = Math.round(stop * daysPerMonth);
    const at = (id, value) => {
        const day = firstAtLeast(series[id], value, stopDay);
        return day < 0 ? Infinity : Math.max(stop, day / daysPerMonth);
    };
    const share = (id, part) => at(id, part * (series[id][0] ?? 0));
    const hadNone = (series.sperm[stopDay] ?? 0) < thresholds.firstSperm.at;
    return [
        ['stop', stop],
        ['washout', stop],
        ['signal-returns', share('lh', waking)],
        ['cells-refill', Math.min(share('lh', filling), share('itt', filling))],
        // Who never came down to none does not pass through this step.
        ['first-sperm', hadNone ? at('sperm', thresholds.firstSperm.at) : Infinity],
        ['climb', at('sperm', climbing)],
        ['late', stop + late],
    ];
}
/** Every step that the simulated man passes through, in its order; none where he is never given testosterone. */
export function stageTimes(input) {
    const { firstMonth, lastMonth, stopMonth, hasTestosterone } = input;
    if (!hasTestosterone)
        return [];
    const end = stopMonth ?? Infinity;
    const on = [
        ['before', firstMonth],
        ['first-weeks', 0],
        ['months', months],
        ['deep-suppression', halfYear],
    ];
    const begins = [
        ...on.filter(([, from]) => from < end),
        ...(stopMonth === null ? [] : afterStopping(input, stopMonth)),
    ];
    // A later step that has begun ends those before it.
    return begins.flatMap(([id, from], index) => {
        const to = Math.min(lastMonth, ...begins.slice(index + 1).map(([, next]) => next));
        return id === 'stop' || from < to ? [{ id, from, to }] : [];
    });
}
/** The step at a month: on the day of stopping that day itself. */
export function stageAt(times, month) {
    const day = times.find(({ id, from }) => id === 'stop' && from === month);
    return day ?? times.findLast(({ id, from }) => id !== 'stop' && from <= month);
}
//# sourceMappingURL=stage-times.js.map