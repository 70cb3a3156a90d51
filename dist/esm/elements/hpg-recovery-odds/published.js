import { motileAbove5By12 } from '../../data/quantities/recovery-with-drugs.js';
import { above20By12, above20By16, above20By24, above20By6, medianTo10, medianTo20, medianTo3, recoveredInClinic, } from '../../data/quantities/recovery.js';
import { perHundred, shown } from '../../data/quantities/shown.js';
/** Finish lines that a reader can choose, M/mL. */
export const finishLines = [3, 10, 20];
/** Counted at 20 M/mL, with no medicine. */
const ofTrials = {
    6: above20By6,
    12: above20By12,
    16: above20By16,
    24: above20By24,
};
/** Months by which half of the trial men had reached a line. */
const medians = { 3: medianTo3, 10: medianTo10, 20: medianTo20 };
/** Each counted at a line of its own. */
const ofClinics = { 6: recoveredInClinic, 12: motileAbove5By12 };
export const medianOf = (line) => medians[line];
/** The published share at a month; undefined where none was found. */
export function publishedAt(population, line, month) {
    if (population === 'clinic')
        return ofClinics[month];
    return line === 20 ? ofTrials[month] : undefined;
}
/** Ends of a spread in the unit of the number; null where none is known. */
export function endsOf(quantity) {
    const { spread } = shown(quantity);
    return spread.kind === 'unknown' ? null : [spread.low, spread.high];
}
/** A published share as whole men of 100, the same in sentence, figures and table. */
export function countOf(quantity) {
    const ends = endsOf(quantity);
    return {
        count: Math.round(perHundred(quantity)),
        interval: ends && [Math.round(ends[0]), Math.round(ends[1])],
    };
}
const pointOf = (month, quantity, shape) => {
    const interval = endsOf(quantity);
    return { month, share: perHundred(quantity), shape, ...(interval && { interval }) };
};
/** What is drawn beside the simulated line. */
export function publishedPoints(population, line) {
    const clinic = population === 'clinic';
    const shares = Object.entries(clinic ? ofClinics : line === 20 ? ofTrials : {});
    const points = shares.map(([month, quantity]) => pointOf(Number(month), quantity, clinic ? 'square' : 'circle'));
    if (clinic)
        return points;
    const median = medians[line];
    const interval = endsOf(median);
    return [{ month: median.value, share: 50, shape: 'circle', along: 'x', ...(interval && { interval }) }, ...points];
}
/** Everything published that a population's picture shows, for sources and dates. */
export const publishedFacts = (population) => population === 'clinic' ? Object.values(ofClinics) : [...Object.values(ofTrials), ...Object.values(medians)];
//# sourceMappingURL=published.js.map