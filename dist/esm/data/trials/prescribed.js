// Published results on prescribed gels, in a form the model can replay.
import { FIVE_MILLION_MOVING, meanWithDeviation, months, ofMen } from './reading.js';
/** The trials let the dose rise or fall. The label begins with 40.5 mg and gives one step more after two weeks where
 *  testosterone is below 350 ng/dL, which is where these simulated men stand. */
const gelAt = (dose, fromDay, toDay) => ({ agent: 'testosterone-gel', dose, unit: 'mg', everyDays: 1, fromDay, toDay });
const gel = [gelAt(40.5, 0, 13), gelAt(60.75, 14, 111)];
const gelMen = 'overweight men up to 60 with low testosterone, gel 1.62 %, dose adjusted (40.5 mg, from two weeks on 60.75 mg assumed, by the label’s rule)';
/** Gel 1 %, dose adjusted: the starting dose. */
const gel50 = (toDay) => [
    { agent: 'testosterone-gel', dose: 50, unit: 'mg', everyDays: 1, fromDay: 0, toDay },
];
/** Stated for the gel arm of ZA-305. ZA-304 is its twin by design and took in men below 300 ng/dL only, so the same
 *  start stands in for it; the reference man's 550 ng/dL is ruled out there. */
const gelStartNgPerDl = 230;
const ofTwinTrial = `${gelMen}; testosterone at the start not read, that of the twin trial stands in`;
const twins = {
    regimen: gel,
    days: 112,
    strength: 'randomised',
    weak: true,
};
const gelSperm = (id, source, description, published, twin) => ({
    ...twins,
    id,
    men: { description, testosteroneNgPerDl: gelStartNgPerDl },
    outcome: { marker: 'sperm', kind: 'share', onDay: 112 },
    published,
    source,
    conflictsWith: [twin],
    conflict: 'Twin trials with one protocol lost 33 % and 72 % of sperm; no single man loses both.',
});
const gelBelow10 = (id, source, description, published) => ({
    ...twins,
    id,
    men: { description, testosteroneNgPerDl: gelStartNgPerDl },
    cohort: { population: 'trial', ageYears: [25, 60] },
    outcome: { marker: 'sperm', kind: 'fractionBelow', threshold: 10, onDay: 112 },
    published,
    source,
});
/** The two arms of the open study: their own start as printed. */
const nasalTwice = { everyDays: 0.5, n: 122, lhIuPerL: 5.42, fshIuPerL: 8.49 };
const nasalThreeTimes = { everyDays: 1 / 3, n: 151, lhIuPerL: 5.25, fshIuPerL: 6.42 };
const nasal = (id, outcome, value, { everyDays, n, lhIuPerL, fshIuPerL }) => ({
    id: `conners-2017-${id}`,
    regimen: [{ agent: 'testosterone-nasal', dose: 11, unit: 'mg', everyDays, fromDay: 0, toDay: 90 }],
    men: { description: 'men with low testosterone, open study', testosteroneNgPerDl: 200.8, lhIuPerL, fshIuPerL },
    days: 90,
    outcome,
    published: { value, n },
    source: 'conners-2017',
    strength: 'uncontrolled',
});
const shareOf = (marker) => ({ marker, kind: 'share', onDay: 90 });
/** Cavg: mean over the day of testing. */
const level = { marker: 'testosterone', kind: 'value', onDay: 89 };
const ramasamy = (id, marker, threshold, onDay, published) => ({
    id: `ramasamy-2020-${id}`,
    regimen: [{ agent: 'testosterone-nasal', dose: 11, unit: 'mg', everyDays: 1 / 3, fromDay: 0, toDay: months(6) }],
    men: {
        description: 'men of 18 to 55 with low testosterone and over 5 million moving sperm (read as 3.3 M/mL); the start of another study of the same gel three times a day stands in: 200.8 ng/dL, LH 5.25, FSH 6.42 IU/L; for sperm the 35.2 M/mL of another series of men with low testosterone; lower limits of LH and FSH not read, 1.6 and 1.9 IU/L stand in',
        testosteroneNgPerDl: 200.8,
        lhIuPerL: nasalThreeTimes.lhIuPerL,
        fshIuPerL: nasalThreeTimes.fshIuPerL,
        spermMPerMl: 35.2,
    },
    cohort: { population: 'trial', ageYears: [18, 55] },
    days: months(6),
    outcome: { marker, kind: 'fractionAbove', threshold, onDay },
    published,
    source: 'ramasamy-2020',
    strength: 'uncontrolled',
});
const testim = 'men with low testosterone, gel 1 % (50 mg assumed)';
export const prescribedTrials = [
    gelSperm('za305-sperm-on-gel', 'repros-za305', gelMen, { value: 0.667, n: 42 }, 'za304-sperm-on-gel'),
    gelSperm('za304-sperm-on-gel', 'repros-za304', ofTwinTrial, { value: 0.285 }, 'za305-sperm-on-gel'),
    gelBelow10('za305-below-10-on-gel', 'repros-za305', gelMen, ofMen(10, 42)),
    gelBelow10('za304-below-10-on-gel', 'repros-za304', ofTwinTrial, { value: 0.442 }),
    {
        ...twins,
        id: 'za305-testosterone-week-after-gel',
        days: 119,
        men: { description: `${gelMen}; a week after the last dose`, testosteroneNgPerDl: gelStartNgPerDl },
        outcome: { marker: 'testosterone', kind: 'value', onDay: 119 },
        published: { value: 183, n: 42 },
        source: 'repros-za305',
    },
    {
        // −0.86 mL; the starting volume could not be read, so the share is given for testes of 15 to 20 mL.
        id: 'wiehle-2015-volume-on-gel',
        regimen: gel,
        men: { description: `${gelMen}; both trials, start of ZA-305`, testosteroneNgPerDl: gelStartNgPerDl },
        days: 112,
        outcome: { marker: 'testisVolume', kind: 'share', onDay: 112 },
        published: { value: 0.95, low: 0.94, high: 0.96, intervalIs: 'the printed loss on testes of 15 to 20 mL', n: 224 },
        source: 'wiehle-2015',
        strength: 'randomised',
    },
    {
        id: 'za203-testosterone-on-gel',
        regimen: gel50(90),
        men: {
            description: `${testim}; medians; what placebo fell, from 220 to 196 ng/dL, is added`,
            testosteroneNgPerDl: 207,
        },
        days: 91,
        outcome: { marker: 'testosterone', kind: 'value', onDay: 90 },
        published: { value: 393 + 24, n: 28 },
        source: 'repros-za203',
        strength: 'randomised',
        weak: true,
    },
    {
        id: 'za003-testosterone-on-gel',
        regimen: gel50(90),
        men: {
            description: `${testim}; all at or below 250 ng/dL, 202 ng/dL of the next trial stands in; what placebo rose, 50 ng/dL, is taken off`,
            testosteroneNgPerDl: 202,
        },
        days: 91,
        outcome: { marker: 'testosterone', kind: 'difference', onDay: 90 },
        published: { value: Number((213.6 - 50.1).toFixed(1)), n: 20 },
        source: 'repros-za003',
        strength: 'randomised',
        weak: true,
    },
    {
        id: 'za204-testosterone-on-gel',
        regimen: gel50(41),
        men: { description: testim, testosteroneNgPerDl: 293 },
        days: 49,
        outcome: { marker: 'testosterone', kind: 'value', onDay: 41 },
        published: meanWithDeviation(452, 243, 13),
        source: 'repros-za204',
        strength: 'randomised',
        weak: true,
    },
    {
        id: 'za204-testosterone-week-after-gel',
        regimen: gel50(41),
        men: { description: `${testim}; a week after the last dose`, testosteroneNgPerDl: 293 },
        days: 49,
        outcome: { marker: 'testosterone', kind: 'value', onDay: 48 },
        published: meanWithDeviation(242, 89.3, 13),
        source: 'repros-za204',
        strength: 'randomised',
        weak: true,
    },
    nasal('lh-three-times', shareOf('lh'), 0.42, nasalThreeTimes),
    nasal('fsh-three-times', shareOf('fsh'), 0.49, nasalThreeTimes),
    nasal('lh-twice', shareOf('lh'), 0.66, nasalTwice),
    nasal('fsh-twice', shareOf('fsh'), 0.71, nasalTwice),
    nasal('testosterone-three-times', level, 421, nasalThreeTimes),
    nasal('testosterone-twice', level, 375, nasalTwice),
    ramasamy('moving-sperm-6-months', 'sperm', FIVE_MILLION_MOVING, months(6), ofMen(31, 33)),
    ramasamy('moving-sperm-3-months', 'sperm', FIVE_MILLION_MOVING, months(3), ofMen(38, 43)),
    ramasamy('lh-in-range', 'lh', 1.6, months(6), ofMen(24, 33)),
    ramasamy('fsh-in-range', 'fsh', 1.9, months(6), ofMen(27, 33)),
];
//# sourceMappingURL=prescribed.js.map