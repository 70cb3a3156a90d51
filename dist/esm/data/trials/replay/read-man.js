import { crossing, meanOver, onDay } from './curve.js';
/**
 * In the marker's unit, as a share of the start (1 = all of it), or in days.
 * @param against the same curve on the other regimen that a difference is taken against
 * @returns null where it is never reached; undefined for an outcome that only a group of men has
 */
export function readMan(outcome, curve, against) {
    const { kind, onDay: day = 0, overDays, threshold = 0, thresholdIs, sinceDay = 0 } = outcome;
    const start = onDay(curve, 0);
    const level = thresholdIs === 'share' ? threshold * start : threshold;
    switch (kind) {
        case 'value':
            return meanOver(curve, day, overDays);
        case 'share':
            return meanOver(curve, day, overDays) / start;
        case 'difference':
            return meanOver(curve, day, overDays) - (against ? meanOver(against, day, overDays) : start);
        case 'firstDayBelow':
            return crossing(curve, level, sinceDay, false);
        case 'firstDayAbove':
            return crossing(curve, level, sinceDay, true);
        case 'halfTime': {
            const from = onDay(curve, sinceDay);
            const to = curve.values[curve.values.length - 1] ?? from;
            return crossing(curve, (from + to) / 2, sinceDay, to > from);
        }
        default:
            return undefined;
    }
}
//# sourceMappingURL=read-man.js.map