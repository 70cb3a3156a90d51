// What can be read off simulated days: pulses, counts, means. Everything that is drawn or said comes from here.
import { countPulses } from '../../model/day/count-pulses.js';
import { simulateDay } from '../../model/day/simulate-day.js';
const meanOf = (values) => values.length === 0 ? 0 : [...values].reduce((sum, value) => sum + value, 0) / values.length;
function levels(values) {
    return { mean: meanOf(values), low: Math.min(...values), high: Math.max(...values) };
}
/** The same shapes with the means of the moment. */
function withMeans(trace, { means }) {
    if (!means)
        return trace;
    const scaled = (values, mean) => {
        const factor = mean / meanOf(values);
        return values.map((value) => value * factor);
    };
    return {
        ...trace,
        lh: scaled(trace.lh, means.lh),
        testosterone: scaled(trace.testosterone, means.testosterone),
    };
}
/** @param seed of the chance with which pulses come */
export function dayFacts(day, seed) {
    const trace = withMeans(simulateDay(day, seed), day);
    const own = trace.pulses.filter(({ source }) => source === 'own');
    const given = trace.pulses.filter(({ source }) => source !== 'own');
    return {
        day,
        trace,
        own: own.map(({ minute }) => minute),
        given: given.map(({ minute }) => minute),
        byPump: given.some(({ source }) => source === 'pump'),
        size: meanOf(own.map(({ size }) => size)),
        lhPeaks: countPulses(trace.lh),
        lh: levels(trace.lh),
        testosterone: levels(trace.testosterone),
    };
}
/** Mean minutes between counted LH pulses; undefined for fewer than two. */
export function lhInterval({ lhPeaks }) {
    const [first, last] = [lhPeaks[0], lhPeaks.at(-1)];
    return first === undefined || last === undefined || last === first
        ? undefined
        : (last - first) / (lhPeaks.length - 1);
}
/** Within what one day differs from the next by chance. */
const NEAR = [0.8, 1.25];
export function dayStory(facts, natural) {
    const { regimen, onDay } = facts.day;
    if (!regimen.some(({ fromDay }) => fromDay <= onDay))
        return 'naturalDay';
    if (facts.given.length > 0)
        return facts.byPump ? 'pumped' : 'injected';
    const lh = facts.lh.mean / natural.lh.mean;
    const count = facts.own.length / natural.own.length;
    if (lh < NEAR[0])
        return count < 0.9 ? 'fewer' : 'weaker';
    if (lh <= NEAR[1])
        return 'usual';
    return count > 1 && facts.size > natural.size ? 'stronger' : 'louderLh';
}
//# sourceMappingURL=day-facts.js.map