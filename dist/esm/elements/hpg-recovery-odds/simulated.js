// What the simulated men come to: shares of 100 by month after stopping, and how far they can be off as far as is known.
import { pointAt } from '../../charts/odds/index.js';
import { perHundred, wilson95 } from '../../data/quantities/shown.js';
import { daysPerMonth } from '../../scenario/scenario.js';
import { countOf, endsOf, medianOf, publishedAt } from './published.js';
import { unlikeTrials } from './unlike-trials.js';
const months = 24;
/** @param line finish line, M/mL: counted when a man reaches it for the first time after stopping */
export function simulatedOdds(cohort, line, stopDay) {
    const reached = cohort.fractionAtLeast('sperm', line, stopDay);
    const { size } = cohort;
    const series = [];
    cohort.days.forEach((day, index) => {
        const month = (day - stopDay) / daysPerMonth;
        if (month < 0 || month > months)
            return;
        const men = Math.round((reached[index] ?? 0) * size);
        const { low, high } = wilson95(men, size);
        series.push({ month, share: (100 * men) / size, low, high });
    });
    const half = series.find(({ share }) => share >= 50);
    return {
        size,
        series,
        atStart: 100 * (1 - (cohort.fractionBelow('sperm', line)[0] ?? 0)),
        atStop: series[0]?.share ?? 0,
        halfBy: half ? half.month : null,
    };
}
/** The trials' share that a simulated one can be held against; undefined where there is none. */
export function heldAgainst(scenario, line, month) {
    if (scenario.population === 'clinic' || unlikeTrials(scenario, line).length > 0)
        return undefined;
    const published = publishedAt('trial', line, month);
    return published && countOf(published);
}
/** The simulated share, of 100, unrounded. Its interval spans the chance of the draw and, where the trials can be held
 *  against it, the distance to their figure. */
export function simulatedShare(odds, scenario, line, month) {
    const { share, low, high } = pointAt(odds.series, month) ?? { share: 0, low: 0, high: 0 };
    const published = heldAgainst(scenario, line, month)?.count ?? share;
    return { month, share, low: Math.min(low, published), high: Math.max(high, published) };
}
/** The same as whole men of 100. */
export function simulatedCount(...asked) {
    const { share, low, high } = simulatedShare(...asked);
    return { count: Math.round(share), interval: [Math.round(low), Math.round(high)] };
}
export function gapOf(odds, scenario, line, month) {
    if (scenario.population === 'clinic')
        return { kind: 'clinic' };
    if (unlikeTrials(scenario, line).length > 0)
        return { kind: 'elsewhere' };
    const { count } = simulatedCount(odds, scenario, line, month);
    const published = publishedAt('trial', line, month);
    if (published) {
        const against = countOf(published);
        const [low, high] = against.interval ?? [perHundred(published), perHundred(published)];
        return { kind: count > high ? 'ahead' : count < low ? 'behind' : 'inside', count, published: against };
    }
    const median = medianOf(line);
    const ends = endsOf(median);
    if (odds.halfBy === null || !ends)
        return { kind: 'line' };
    return { kind: 'half', halfBy: odds.halfBy, median: median.value, ends };
}
//# sourceMappingURL=simulated.js.map