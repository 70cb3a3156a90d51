import { AZOOSPERMIA_BELOW, FIVE_MILLION_MOVING, months, ofMen, percentOfMen } from './reading.js';
/** A usual injection stands in where the papers give neither form nor dose. */
const cypionate = (toDay) => ({
    agent: 'testosterone-cypionate',
    dose: 100,
    unit: 'mg',
    everyDays: 7,
    fromDay: 0,
    toDay,
});
/** Mean use in one of these clinics: 42 months. Stands in where none is stated. */
const lastDose = 182 * 7;
const stop = lastDose + 7;
const stand = 'cypionate 100 mg weekly';
const longUse = `${stand} for 42 months`;
const hcgAndClomiphene = [
    cypionate(lastDose),
    { agent: 'hcg', dose: 3000, unit: 'IU', everyDays: 2, fromDay: stop, toDay: stop + 365 },
    { agent: 'clomiphene', dose: 25, unit: 'mg', everyDays: 1, fromDay: stop, toDay: stop + 365 },
];
const clinic = { population: 'clinic' };
const restart = {
    regimen: hcgAndClomiphene,
    days: stop + 365,
    strength: 'uncontrolled',
};
const kohn = (id, source, month, published) => ({
    ...restart,
    id,
    men: {
        description: `men infertile after testosterone, mean use 42 months; ${stand}, hCG 3,000 IU and clomiphene 25 mg stand in; 5 million moving sperm read as 3.3 M/mL`,
    },
    cohort: { ...clinic, ageYears: [27, 69] },
    outcome: {
        marker: 'sperm',
        kind: 'fractionBackAbove',
        threshold: FIVE_MILLION_MOVING,
        sinceDay: stop,
        onDay: stop + months(month),
    },
    published,
    source,
});
const ledesma = (id, threshold, x) => ({
    ...restart,
    id: `ledesma-2023-${id}`,
    men: {
        description: `18 men without sperm after testosterone or anabolic steroids, clomiphene and hCG for a median of 5 months; ${longUse} stands in`,
    },
    cohort: clinic,
    outcome: { marker: 'sperm', kind: 'fractionBackAbove', threshold, sinceDay: stop, onDay: stop + months(6) },
    published: ofMen(x, 18),
    source: 'ledesma-2023',
});
const samplaskiLast = 104 * 7;
const samplaski = {
    regimen: [cypionate(samplaskiLast)],
    men: {
        description: `men of an infertility clinic found on testosterone; ${stand} for two years stands in`,
    },
    cohort: clinic,
    source: 'samplaski-2014',
    strength: 'uncontrolled',
};
const besideHcg = [
    cypionate(189),
    { agent: 'hcg', dose: 500, unit: 'IU', everyDays: 2, fromDay: 0, toDay: 189 },
];
const hsiehMen = `men with low testosterone on testosterone and hCG, 19 injected and 7 on gel; ${stand} stands in; nobody went without hCG`;
export const clinicTrials = [
    {
        ...samplaski,
        id: 'samplaski-2014-azoospermia',
        days: samplaskiLast,
        outcome: { marker: 'sperm', kind: 'fractionBelow', threshold: AZOOSPERMIA_BELOW, onDay: samplaskiLast },
        published: percentOfMen(88.4, 59),
    },
    {
        // Men with no other cause; how many they were was not read.
        ...samplaski,
        id: 'samplaski-2014-sperm-back-at-6-months',
        days: samplaskiLast + 7 + months(6),
        outcome: {
            marker: 'sperm',
            kind: 'fractionBackAbove',
            threshold: AZOOSPERMIA_BELOW,
            sinceDay: samplaskiLast + 7,
            onDay: samplaskiLast + 7 + months(6),
        },
        published: { value: 0.65 },
    },
    kohn('kohn-2017-12-months', 'kohn-2017', 12, ofMen(46, 66)),
    { ...kohn('kohn-2016-6-months', 'kohn-2016', 6, ofMen(36, 55)), weak: true },
    ledesma('sperm-back-at-6-months', AZOOSPERMIA_BELOW, 13),
    ledesma('5-at-6-months', 5, 7),
    ledesma('15-at-6-months', 15, 1),
    {
        ...restart,
        id: 'wenker-2015-back',
        men: {
            description: `men with no sperm or below 1 M/mL on testosterone; no time limit stated, a year assumed; ${longUse} and hCG with clomiphene 25 mg stand in`,
        },
        cohort: clinic,
        outcome: { marker: 'sperm', kind: 'fractionBackAbove', threshold: 1, sinceDay: stop, onDay: stop + 365 },
        published: ofMen(47, 49),
        source: 'wenker-2015',
    },
    {
        ...restart,
        id: 'wenker-2015-days-until-back',
        men: {
            description: `men with no sperm or below 1 M/mL on testosterone, seen at visits; ${longUse} and hCG with clomiphene 25 mg stand in`,
        },
        cohort: clinic,
        outcome: { marker: 'sperm', kind: 'meanDaysAbove', threshold: 1, sinceDay: stop, onDay: stop + 365 },
        published: { value: months(4.6), n: 49 },
        source: 'wenker-2015',
    },
    {
        id: 'hsieh-2013-sperm',
        regimen: besideHcg,
        men: { description: hsiehMen, testosteroneNgPerDl: 207, spermMPerMl: 35.2 },
        days: 190,
        outcome: { marker: 'sperm', kind: 'share', onDay: 189 },
        published: { value: 1, n: 26 },
        source: 'hsieh-2013',
        strength: 'uncontrolled',
    },
    {
        id: 'hsieh-2013-azoospermia',
        regimen: besideHcg,
        men: { description: hsiehMen, testosteroneNgPerDl: 207, spermMPerMl: 35.2 },
        cohort: clinic,
        days: 190,
        outcome: { marker: 'sperm', kind: 'fractionBelow', threshold: AZOOSPERMIA_BELOW, onDay: 189 },
        published: ofMen(0, 26),
        source: 'hsieh-2013',
        strength: 'uncontrolled',
    },
];
//# sourceMappingURL=clinics.js.map