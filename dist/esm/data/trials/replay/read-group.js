import { crossing, meanOver, onDay } from './curve.js';
/** Share that has arrived by onDay, of those who had not on sinceDay; null where all had. */
function shareOfTheRest(arrived, sinceDay, day) {
    const before = onDay(arrived, sinceDay);
    return before < 1 ? (onDay(arrived, day) - before) / (1 - before) : null;
}
/** Mean days from sinceDay of those who arrive after it and by onDay; null where nobody does. */
function meanDays({ values, everyDays }, sinceDay, day) {
    let [sum, share] = [0, 0];
    const last = Math.min(values.length - 1, Math.floor(day / everyDays + 1e-9));
    for (let index = Math.ceil(sinceDay / everyDays - 1e-9) + 1; index <= last; index++) {
        const came = (values[index] ?? 0) - (values[index - 1] ?? 0);
        sum += came * (index * everyDays - sinceDay);
        share += came;
    }
    return share > 0 ? sum / share : null;
}
/** Half of all men; with a day, half of the men who arrive by then. */
function medianDays(arrived, sinceDay, day) {
    const half = day === undefined ? 0.5 : onDay(arrived, day) / 2;
    return half > 0 ? crossing(arrived, half, sinceDay, true, true) : null;
}
/** As readMan, for outcomes that a group of men has; shares of men from 0 to 1. */
export function readGroup(outcome, cohort, everyDays) {
    const { kind, marker, onDay: until, overDays, threshold = 0, sinceDay = 0 } = outcome;
    const day = until ?? 0;
    const curve = (values) => ({ values, everyDays });
    const below = () => curve(cohort.fractionReachedBelow(marker, threshold, sinceDay));
    const above = () => curve(cohort.fractionAtLeast(marker, threshold, sinceDay));
    const mean = () => curve(cohort.mean(marker));
    const cubeRootMean = () => curve(cohort.cubeRootMean(marker));
    switch (kind) {
        case 'fractionBelow':
            return onDay(curve(cohort.fractionBelow(marker, threshold)), day);
        case 'fractionAbove':
            return 1 - onDay(curve(cohort.fractionBelow(marker, threshold)), day);
        case 'fractionReachedBelow':
            return onDay(below(), day);
        case 'fractionReachedAbove':
            return onDay(above(), day);
        case 'fractionBackAbove':
            return shareOfTheRest(above(), sinceDay, day);
        case 'medianDaysBelow':
            return medianDays(below(), sinceDay, until);
        case 'medianDaysAbove':
            return medianDays(above(), sinceDay, until);
        case 'meanDaysBelow':
            return meanDays(below(), sinceDay, day);
        case 'meanDaysAbove':
            return meanDays(above(), sinceDay, day);
        case 'cubeRootMeanDaysBelow':
            return crossing(cubeRootMean(), threshold, sinceDay, false);
        case 'cubeRootMeanDaysAbove':
            return crossing(cubeRootMean(), threshold, sinceDay, true);
        case 'meanValue':
            return meanOver(mean(), day, overDays);
        case 'meanShare':
            return meanOver(mean(), day, overDays) / onDay(mean(), 0);
        case 'cubeRootMeanShare':
            return meanOver(cubeRootMean(), day, overDays) / onDay(cubeRootMean(), 0);
        default:
            return undefined;
    }
}
//# sourceMappingURL=read-group.js.map