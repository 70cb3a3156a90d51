// Words of <hpg-pulse-day> about days that have been worked out: the answer by what the pulses do, counting, table, limits.
import { catalogue } from '../catalogue.js';
const pulses = (count) => (count === '1' ? '1 pulse' : `${count} pulses`);
const lhPulses = (count) => count === 'none' ? 'no LH pulse' : count === '1' ? '1 LH pulse' : `${count} LH pulses`;
const doses = (count) => (count === '1' ? '1 dose' : `${count} doses`);
export const pulseDayTold = catalogue('pulse-day-told', {
    // Answers
    counting: {
        fundamentals: 'How many times does the brain call in these days?',
        intermediate: 'How many pulses does the brain send in these days?',
        academic: 'How many GnRH pulses occur in these days?',
    },
    naturalDay: {
        fundamentals: (v) => `The brain sends ${pulses(v.own)} in this day, and the testes answer.`,
        intermediate: (v) => `With no medicine the brain sends ${pulses(v.own)} in this day; LH and testosterone follow them.`,
        academic: (v) => `Untreated: ${pulses(v.own)} of GnRH in 24 h, ${lhPulses(v.lh)} detectable.`,
    },
    fewer: {
        fundamentals: (v) => `${v.when}, the brain sends ${pulses(v.own)} a day instead of about ${v.natural}, and weak ones.`,
        intermediate: (v) => `${v.when}, the brain sends ${pulses(v.own)} a day instead of about ${v.natural}, so weak that a lab would count ${lhPulses(v.lh)}.`,
        academic: (v) => `${v.when}: ${pulses(v.own)} of GnRH in 24 h instead of ${v.natural}, at ${v.size}\u00a0% of usual size; ${lhPulses(v.lh)} detectable.`,
    },
    weaker: {
        fundamentals: (v) => `${v.when}, the brain sends ${pulses(v.own)} a day, nearly as many as before, but LH is still low.`,
        intermediate: (v) => `${v.when}, the brain sends ${pulses(v.own)} a day (natural: ${v.natural}), but LH is still below usual.`,
        academic: (v) => `${v.when}: ${pulses(v.own)} of GnRH in 24 h (untreated: ${v.natural}), mean LH below own baseline; ${lhPulses(v.lh)} detectable.`,
    },
    usual: {
        fundamentals: (v) => `${v.when}, the brain sends ${pulses(v.own)} in this day; with no medicine it sends ${v.natural}.`,
        intermediate: (v) => `${v.when}, the pulses are near usual: ${v.own} in this day, ${v.natural} with no medicine.`,
        academic: (v) => `${v.when}: ${pulses(v.own)} of GnRH in 24 h (untreated: ${v.natural}); ${lhPulses(v.lh)} detectable.`,
    },
    stronger: {
        fundamentals: (v) => `${v.when}, the brain calls louder: ${pulses(v.own)} in this day instead of ${v.natural}.`,
        intermediate: (v) => `${v.when}, the brain sends ${pulses(v.own)} in this day instead of ${v.natural}, each about ${v.size}\u00a0% of a usual one.`,
        academic: (v) => `${v.when}: ${pulses(v.own)} of GnRH in 24 h instead of ${v.natural}, at ${v.size}\u00a0% of usual size; ${lhPulses(v.lh)} detectable.`,
    },
    louderLh: {
        fundamentals: (v) => `${v.when}, LH is above usual: ${pulses(v.own)} in this day, ${v.natural} with no medicine.`,
        intermediate: (v) => `${v.when}, LH is above usual, with ${pulses(v.own)} in this day (natural: ${v.natural}).`,
        academic: (v) => `${v.when}: mean LH above own baseline with ${pulses(v.own)} of GnRH in 24 h (untreated: ${v.natural}).`,
    },
    pumped: {
        fundamentals: (v) => `${v.when}: it sends ${doses(v.given)} a day, one every 90 minutes, and LH jumps ${v.lh === 'none' ? 'too little to count' : `${v.lh} times`}.`,
        intermediate: (v) => `${v.when}: ${doses(v.given)} a day beside the brain’s own ${pulses(v.own)}, and a lab would count ${lhPulses(v.lh)}.`,
        academic: (v) => `${v.when}: ${doses(v.given)} in 24 h beside ${pulses(v.own)} of endogenous GnRH; ${lhPulses(v.lh)} detectable.`,
    },
    injected: {
        fundamentals: (v) => `${v.when}, ${doses(v.given)} in this day does not stand in for the ${v.natural} pulses of a day with no medicine. No trial of it was found.`,
        intermediate: (v) => `${v.when}: ${doses(v.given)} in this day beside ${pulses(v.own)} of the brain’s own, instead of about ${v.natural}. No trial of it was found.`,
        academic: (v) => `${v.when}: ${doses(v.given)} in 24 h beside ${pulses(v.own)} of endogenous GnRH (untreated: ${v.natural}); ${lhPulses(v.lh)} detectable. No trial found.`,
    },
    none: 'none',
    // Drawing
    drawing: (v) => `${v.answer} Strips over 24 hours: ${v.days}.`,
    inDrawing: (v) => `${v.day}: GnRH ${v.gnrh}; LH ${v.lh}; testosterone ${v.testosterone}`,
    nextDay: (v) => `${v.first}. ${v.next}`,
    ownPulses: (v) => `${pulses(v.own)}, on average ${v.size}\u00a0% of a usual one`,
    noPulses: 'no pulse of the brain’s own',
    withGiven: (v) => `${v.own}; ${v.given} given from outside (arrowhead${v.given === '1' ? '' : 's'})`,
    howMany: 'how many pulses?',
    lhDetail: {
        fundamentals: (v) => `mean ${v.mean}\u00a0${v.unit}, simulated; a lab would count ${v.count}`,
        intermediate: (v) => `mean ${v.mean}\u00a0${v.unit}, simulated; a lab would count ${v.count}`,
        academic: (v) => `mean ${v.mean}\u00a0${v.unit}, simulated; ${v.count} detectable`,
    },
    lhDetailHidden: (v) => `mean ${v.mean}\u00a0${v.unit}, simulated`,
    testosteroneDetail: (v) => `mean ${v.mean}, from ${v.low} to ${v.high}\u00a0${v.unit}, simulated`,
    noneToCount: {
        fundamentals: 'too small to count',
        intermediate: 'no pulse that a lab would count',
        academic: 'no detectable pulse',
    },
    // Counting
    countYourself: 'Count them yourself',
    countAgain: 'Count in another day',
    countAsk: (v) => `A new day, without numbers. How many GnRH pulses do you count in “${v.day}”?`,
    show: 'Show the numbers',
    counted: (v) => `In “${v.day}” there are ${pulses(v.own)}.`,
    countedAs: (v) => `You counted ${v.guess}. In “${v.day}” there are ${pulses(v.own)}.`,
    // What stands behind it
    interval: {
        fundamentals: (v) => `In healthy men LH came about every ${v.value} minutes, with an error of ${v.margin}. Natural day here, simulated: every ${v.minutes}.`,
        intermediate: (v) => `In healthy men the LH interval was ${v.value} ± ${v.margin} minutes (standard error), from blood every 10 minutes. Natural day here, simulated: ${v.minutes}.`,
        academic: (v) => `Published LH interpulse interval ${v.value} ± ${v.margin} min (SEM, 10-minute sampling). Simulated untreated day: ${v.minutes} min.`,
    },
    intervalHidden: (v) => `In healthy men an LH pulse came each ${v.value} ± ${v.margin} minutes (standard error). Blood was drawn each 10 minutes.`,
    pumpMen: {
        fundamentals: 'Pumps were tried in men born without the signal, not in men after testosterone.',
        intermediate: 'Pumps were studied in men born without GnRH, not after testosterone: here the brain’s own pulses come back beside them.',
        academic: 'Pulsatile gonadorelin was studied in congenital hypogonadotropic hypogonadism, not after exogenous androgen; here endogenous pulses return alongside.',
    },
    // Table
    caption: 'Simulated days: pulses and levels',
    columnDay: 'Day',
    columnOwn: 'GnRH pulses of one’s own',
    columnGiven: 'Doses of gonadorelin',
    columnCounted: 'LH pulses counted',
    columnLh: (v) => `LH, mean and range, ${v.unit}`,
    columnTestosterone: (v) => `Testosterone, mean and range, ${v.unit}`,
    meanAndRange: (v) => `${v.mean} (${v.low} to ${v.high})`,
    columnMinute: 'Minute',
    columnGnrh: 'GnRH (usual pulse = 1)',
    columnLhSample: (v) => `LH (${v.unit})`,
    columnTestosteroneSample: (v) => `Testosterone (${v.unit})`,
    // Limits
    limitChance: 'When pulses come and how large each is, is drawn by chance around published means; the spread of sizes is assumed.',
    limitGnrh: 'GnRH at the pituitary cannot be measured in men. Its shape and size here are assumed.',
    limitCount: 'A lab cannot tell very small pulses. They are drawn in the GnRH strip, but not counted in the LH strip.',
    limitMeans: 'The means of a day come from the model of months; the day adds only their shape. At a moment between two days LH and testosterone are those of the moment, and the pulses those of the nearest day.',
    limitNoFsh: 'FSH is not drawn: it hardly moves within a day.',
    limitPump: 'A pump was studied in men born without GnRH. After testosterone it is shown for its rhythm alone.',
    limitTwiceWeekly: 'No trial of gonadorelin twice a week was found. How it acts is all there is to draw.',
});
//# sourceMappingURL=pulse-day-told.js.map