// How long sperm and signals take to come back when testosterone is stopped and nothing else is given.
import { reviewed2026 } from '../review.js';
/** Thirty contraceptive trials, pooled man by man. */
const pooledTrials = {
    people: 'healthy men of 18 to 51 in 30 trials of birth control for men: 16 to 78 weeks of testosterone, some with a progestin, then no medicine',
    n: 1549,
    sources: ['liu-2006'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
/** Two trials of weekly enanthate, as one mean course. */
const meanCourse = {
    people: 'healthy men on enanthate 200 mg weekly, mean course of two trials',
    n: 'not-reported',
    time: 'from the first missed dose',
    sources: ['ly-2005'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const above20By6 = {
    kind: 'share',
    id: 'above-20-by-6-months',
    what: 'Men back above 20 million sperm per mL',
    value: 67,
    unit: 'of 100 men',
    spread: { kind: 'interval', low: 61, high: 72 },
    time: '6 months after stopping',
    ...pooledTrials,
};
export const above20By12 = {
    kind: 'share',
    id: 'above-20-by-12-months',
    what: 'Men back above 20 million sperm per mL',
    value: 90,
    unit: 'of 100 men',
    spread: { kind: 'interval', low: 85, high: 93 },
    time: '12 months after stopping',
    ...pooledTrials,
};
export const above20By16 = {
    kind: 'share',
    id: 'above-20-by-16-months',
    what: 'Men back above 20 million sperm per mL',
    value: 96,
    unit: 'of 100 men',
    spread: { kind: 'interval', low: 92, high: 98 },
    time: '16 months after stopping',
    ...pooledTrials,
};
export const above20By24 = {
    kind: 'share',
    id: 'above-20-by-24-months',
    what: 'Men back above 20 million sperm per mL',
    value: 100,
    unit: 'of 100 men',
    spread: { kind: 'unknown', why: 'not-reported' },
    time: '24 months after stopping',
    ...pooledTrials,
};
export const medianTo3 = {
    kind: 'measure',
    id: 'median-months-to-3',
    what: 'Time until half of the men are back at 3 million sperm per mL',
    value: 2.5,
    unit: 'months to 3 M/mL',
    spread: { kind: 'interval', low: 2.4, high: 2.7 },
    time: 'from stopping',
    ...pooledTrials,
};
export const medianTo10 = {
    kind: 'measure',
    id: 'median-months-to-10',
    what: 'Time until half of the men are back at 10 million sperm per mL',
    value: 3.0,
    unit: 'months to 10 M/mL',
    spread: { kind: 'interval', low: 2.9, high: 3.1 },
    time: 'from stopping',
    ...pooledTrials,
};
export const medianTo20 = {
    kind: 'measure',
    id: 'median-months-to-20',
    what: 'Time until half of the men are back at 20 million sperm per mL',
    value: 3.4,
    unit: 'months to 20 M/mL',
    spread: { kind: 'interval', low: 3.2, high: 3.5 },
    time: 'from stopping',
    ...pooledTrials,
};
export const weeksToHalfPlateau = {
    kind: 'measure',
    id: 'weeks-to-half-of-plateau',
    what: 'Time until the sperm count is half-way back',
    value: 10.5,
    unit: 'weeks to half of the level finally reached',
    spread: { kind: 'unknown', why: 'not-read' },
    ...meanCourse,
};
export const weeksBackTo3 = {
    kind: 'measure',
    id: 'weeks-back-to-3',
    what: 'Time until the mean sperm count is above 3 million per mL',
    value: 9.0,
    unit: 'weeks to above 3 M/mL',
    spread: { kind: 'unknown', why: 'not-read' },
    ...meanCourse,
};
export const weeksBackTo5 = {
    kind: 'measure',
    id: 'weeks-back-to-5',
    what: 'Time until the mean sperm count is above 5 million per mL',
    value: 9.9,
    unit: 'weeks to above 5 M/mL',
    spread: { kind: 'unknown', why: 'not-read' },
    ...meanCourse,
};
export const weeksBackTo10 = {
    kind: 'measure',
    id: 'weeks-back-to-10',
    what: 'Time until the mean sperm count is above 10 million per mL',
    value: 11.5,
    unit: 'weeks to above 10 M/mL',
    spread: { kind: 'unknown', why: 'not-read' },
    ...meanCourse,
};
export const weeksBackTo20 = {
    kind: 'measure',
    id: 'weeks-back-to-20',
    what: 'Time until the mean sperm count is above 20 million per mL',
    value: 13.6,
    unit: 'weeks to above 20 M/mL',
    spread: { kind: 'unknown', why: 'not-read' },
    ...meanCourse,
};
export const plateauOfOwnStart = {
    kind: 'measure',
    id: 'plateau-of-own-start',
    what: 'Sperm count that is reached in the end',
    value: 85,
    unit: '% of own start',
    spread: { kind: 'unknown', why: 'not-read' },
    people: 'healthy men on enanthate 200 mg weekly, two trials',
    n: 'not-reported',
    time: 'level finally reached',
    sources: ['ly-2005'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const daysToFirstSperm = {
    kind: 'measure',
    id: 'days-to-first-sperm',
    what: 'Time until the first sperm are seen again',
    value: 75,
    unit: 'days',
    spread: { kind: 'se', low: 71, high: 79 },
    people: 'men who had reached zero sperm on enanthate 200 mg weekly',
    n: 157,
    time: 'after the end of treatment',
    sources: ['handelsman-1995'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const lhBackAfterUndecanoate = {
    kind: 'measure',
    id: 'weeks-lh-back-after-undecanoate',
    what: 'Time until LH is back at a man’s own start',
    value: 51.1,
    unit: 'weeks until LH was at own start, median',
    spread: { kind: 'interval', low: 50.4, high: 53.0 },
    people: 'men with raised blood sugar after 2 years of undecanoate 1000 mg; two abstracts exchange the LH and FSH figures, 51.1 and 52.7; 303 men in the follow-up, those on placebo among them',
    n: 'not-reported',
    time: 'from the last injection',
    sources: ['handelsman-2022', 't4dm-runoff-abstract'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
export const recoveredInClinic = {
    kind: 'share',
    id: 'recovered-in-infertility-clinic',
    what: 'Men who make sperm again',
    value: 65,
    unit: 'of 100 men',
    spread: { kind: 'unknown', why: 'not-reported' },
    people: 'men from a fertility clinic who stopped prescribed testosterone and had no other cause',
    n: 'not-reported',
    time: '6 months',
    sources: ['samplaski-2014'],
    strength: 'uncontrolled',
    ...reviewed2026,
};
//# sourceMappingURL=recovery.js.map