import { meanWithDeviation, shareWithDeviation } from './reading.js';
const daily = (agent, dose, toDay, everyDays = 1) => ({
    agent,
    dose,
    unit: 'mg',
    everyDays,
    fromDay: 0,
    toDay,
});
/** The two anastrozole arms: their own start as printed. LH is printed for the daily arm alone. */
const everyDay = { everyDays: 1, start: { testosteroneNgPerDl: 343, lhIuPerL: 5.1 } };
const twiceWeekly = { everyDays: 3.5, start: { testosteroneNgPerDl: 397 } };
const leder = (id, marker, published, arm) => ({
    id: `leder-2004-${id}`,
    regimen: [daily('anastrozole', 1, 83, arm.everyDays)],
    men: {
        description: 'men of 62 to 74 with low testosterone, one of three arms with 37 men in all',
        ageYears: 68,
        ...arm.start,
    },
    days: 84,
    outcome: { marker, kind: 'share', onDay: 84 },
    published,
    source: 'leder-2004',
    strength: 'randomised',
});
/** 11.2 nmol/L; two arms of 88 men in all, so 44 stand in for one. */
const burnettBowie = (id, marker, published) => ({
    id: `burnett-bowie-2008-${id}`,
    regimen: [daily('anastrozole', 1, 90)],
    men: {
        description: 'men of 60 and over with low testosterone, two arms of 88 men in all (44 assumed)',
        ageYears: 68,
        testosteroneNgPerDl: 323,
    },
    days: 91,
    outcome: { marker, kind: 'share', onDay: 91 },
    published,
    source: 'burnett-bowie-2008',
    strength: 'randomised',
});
const mauras = (dose) => ({
    id: `mauras-2000-estradiol-${String(dose)}`,
    regimen: [daily('anastrozole', dose, 9)],
    men: { description: 'twelve males of 16 years on average (18 is the youngest the model takes)', ageYears: 18 },
    days: 10,
    outcome: { marker: 'estradiol', kind: 'share', onDay: 10 },
    published: { value: 0.5, n: 12 },
    source: 'mauras-2000',
    strength: 'uncontrolled',
    conflictsWith: ['burnett-bowie-2008-estradiol', 'leder-2004-estradiol-daily'],
    conflict: 'Estradiol falls by about 50 % in adolescents and by 24 to 35 % in older men on the same dose.',
});
const tamoxifen = (id, marker, share) => ({
    id: `tamoxifen-2019-${id}`,
    regimen: [daily('tamoxifen', 20, 89)],
    men: {
        description: 'infertile men with unexplained poor semen; the abstract gives no dose, 20 mg a day as in other studies assumed',
        testosteroneNgPerDl: 340,
        lhIuPerL: 4.5,
        fshIuPerL: 7.6,
    },
    days: 90,
    outcome: { marker, kind: 'share', onDay: 90 },
    published: { value: share, n: 57 },
    source: 'tamoxifen-2019',
    strength: 'uncontrolled',
});
const twinMen = 'overweight men up to 60 with low testosterone, 12.5 to 25 mg (25 mg assumed); testosterone at the start read for the gel arm of ZA-305 alone, it stands in';
const twin = (id, source, outcome, published, cohort) => ({
    id,
    regimen: [daily('enclomiphene', 25, 111)],
    men: { description: twinMen, testosteroneNgPerDl: 230 },
    ...(cohort ? { cohort } : {}),
    days: 119,
    outcome,
    published,
    source,
    strength: 'randomised',
    weak: true,
});
const spermShare = { marker: 'sperm', kind: 'share', onDay: 112 };
const weekAfter = { marker: 'testosterone', kind: 'value', onDay: 119 };
const enclomiphene = (id, source, dose, outcome, published, [start, words], lastDay = 90) => ({
    id,
    regimen: [daily('enclomiphene', dose, lastDay)],
    men: { description: `men with low testosterone${words}`, testosteroneNgPerDl: start },
    days: lastDay + 8,
    outcome,
    published,
    source,
    strength: 'randomised',
    weak: true,
});
const testosteroneOn = (onDay) => ({ marker: 'testosterone', kind: 'value', onDay });
const rise = { marker: 'testosterone', kind: 'difference', onDay: 90 };
const za003Men = [
    202,
    '; all at or below 250 ng/dL, 202 ng/dL of the next trial stands in; what placebo rose, 50 ng/dL, is taken off',
];
const za203Men = [202, '; medians; what placebo fell, from 220 to 196 ng/dL, is added'];
const za204 = (dose, start, onDay, published) => enclomiphene(`za204-testosterone-${onDay > 41 ? 'week-after-' : ''}${String(dose)}`, 'repros-za204', dose, testosteroneOn(onDay), published, [start, onDay > 41 ? '; a week after the last dose' : ''], 41);
const helo = (id, agent, dose) => ({
    id: `helo-2015-${id}`,
    regimen: [daily(agent, dose, 83)],
    men: {
        description: 'infertile men with low testosterone, 26 in two arms; start not read, 300 ng/dL stands in',
        testosteroneNgPerDl: 300,
    },
    days: 84,
    source: 'helo-2015',
    strength: 'randomised',
});
/** 70 % took 25 mg and the rest 50 mg every other day: 32.5 mg on average. */
const katz = (id, marker, value) => ({
    id: `katz-2012-${id}`,
    regimen: [daily('clomiphene', 32.5, 364, 2)],
    men: {
        description: 'men of 29 on average with low testosterone, 25 or 50 mg every other day; means from memory of the paper',
        ageYears: 29,
        testosteroneNgPerDl: 192,
        lhIuPerL: 2.6,
        fshIuPerL: 2.3,
    },
    days: 365,
    outcome: { marker, kind: 'value', onDay: 364 },
    published: { value, n: 86 },
    source: 'katz-2012',
    strength: 'uncontrolled',
    weak: true,
});
export const tabletTrials = [
    leder('testosterone-daily', 'testosterone', shareWithDeviation(343, 572, 139, 12), everyDay),
    leder('estradiol-daily', 'estradiol', shareWithDeviation(26, 17, 6, 12), everyDay),
    leder('lh-daily', 'lh', { value: 1.55, n: 12 }, everyDay),
    leder('testosterone-twice-weekly', 'testosterone', shareWithDeviation(397, 520, 91, 11), twiceWeekly),
    leder('estradiol-twice-weekly', 'estradiol', shareWithDeviation(27, 17, 5, 11), twiceWeekly),
    burnettBowie('testosterone', 'testosterone', shareWithDeviation(11.2, 18.2, 4.8, 44)),
    burnettBowie('estradiol', 'estradiol', shareWithDeviation(55.8, 42.2, 13.6, 44)),
    mauras(0.5),
    mauras(1),
    tamoxifen('testosterone', 'testosterone', 1.56),
    tamoxifen('lh', 'lh', 1.69),
    tamoxifen('fsh', 'fsh', 2.09),
    twin('za305-sperm-on-enclomiphene', 'repros-za305', spermShare, { value: 1.059, n: 44 }),
    twin('za304-sperm-on-enclomiphene', 'repros-za304', spermShare, { value: 0.987 }),
    twin('za305-testosterone-week-after-enclomiphene', 'repros-za305', weekAfter, { value: 370.9, n: 44 }),
    twin('za304-testosterone-week-after-enclomiphene', 'repros-za304', weekAfter, { value: 377 }),
    twin('za305-below-10-on-enclomiphene', 'repros-za305', { marker: 'sperm', kind: 'fractionBelow', threshold: 10, onDay: 112 }, { value: 0.023, low: 0.004, high: 0.118, intervalIs: '95 % score interval of 1 of 44 men', n: 44 }, { population: 'trial', ageYears: [25, 60] }),
    enclomiphene('za203-testosterone-12.5', 'repros-za203', 12.5, testosteroneOn(90), { value: 432 + 24, n: 26 }, za203Men),
    enclomiphene('za203-testosterone-25', 'repros-za203', 25, testosteroneOn(90), { value: 416 + 24, n: 30 }, za203Men),
    enclomiphene('za003-testosterone-12.5', 'repros-za003', 12.5, rise, { value: Number((216.8 - 50.1).toFixed(1)), n: 11 }, za003Men),
    enclomiphene('za003-testosterone-25', 'repros-za003', 25, rise, { value: Number((260.5 - 50.1).toFixed(1)), n: 16 }, za003Men),
    za204(6.25, 247, 41, meanWithDeviation(392, 154.2, 12)),
    za204(12.5, 312, 41, meanWithDeviation(495, 170.4, 10)),
    za204(25, 248, 41, meanWithDeviation(577, 133.4, 13)),
    {
        ...za204(25, 248, 48, meanWithDeviation(612, 125.4, 13)),
        conflictsWith: ['za305-testosterone-week-after-enclomiphene', 'za304-testosterone-week-after-enclomiphene'],
        conflict: 'A week after the last tablet testosterone is higher here than on treatment, and far lower in two larger trials (371 and 377 ng/dL).',
    },
    {
        ...enclomiphene('enclomiphene-14-days-testosterone', 'enclomiphene-14-days', 25, testosteroneOn(14), { value: 550, low: 400, high: 700, intervalIs: 'the printed range', n: 52 }, [230, '; start not read, 230 ng/dL of another trial stands in'], 14),
        days: 15,
    },
    {
        ...helo('testosterone-on-clomiphene', 'clomiphene', 25),
        outcome: testosteroneOn(84),
        published: { value: 571 },
    },
    {
        ...helo('testosterone-on-anastrozole', 'anastrozole', 1),
        outcome: testosteroneOn(84),
        published: { value: 408 },
        conflictsWith: ['leder-2004-testosterone-daily'],
        conflict: 'The same dose raises testosterone by two thirds in older men and by about a third here, from a start that is not printed.',
    },
    {
        ...helo('sperm-on-clomiphene', 'clomiphene', 25),
        outcome: { marker: 'sperm', kind: 'share', onDay: 84 },
        published: { value: 1 },
    },
    {
        ...helo('sperm-on-anastrozole', 'anastrozole', 1),
        outcome: { marker: 'sperm', kind: 'share', onDay: 84 },
        published: { value: 1 },
    },
    katz('testosterone', 'testosterone', 485),
    katz('lh', 'lh', 6.8),
    katz('fsh', 'fsh', 7.6),
    {
        id: 'sharma-2019-sperm',
        regimen: [daily('clomiphene', 25, 85)],
        men: {
            description: 'infertile men or men with low testosterone, at least 25 mg a day; start of testosterone not read',
            spermMPerMl: 14,
        },
        days: 85,
        outcome: { marker: 'sperm', kind: 'value', onDay: 85 },
        published: { value: 21, n: 77 },
        source: 'sharma-2019',
        strength: 'uncontrolled',
        conflictsWith: ['helo-2015-sperm-on-clomiphene'],
        conflict: 'Sperm rise by half in this series with no control, and do not change in the randomised trial.',
    },
];
//# sourceMappingURL=tablets.js.map