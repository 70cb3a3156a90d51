const anastrozole = (everyDays) => ({
    agent: 'anastrozole',
    dose: 1,
    unit: 'mg',
    everyDays,
    fromDay: 0,
    toDay: 83,
});
/** The two anastrozole arms: their own start as printed. LH is printed for the daily arm alone. */
const daily = { everyDays: 1, start: { testosteroneNgPerDl: 343, lhIuPerL: 5.1 } };
const twiceWeekly = { everyDays: 3.5, start: { testosteroneNgPerDl: 397 } };
const leder = (id, marker, share, arm) => ({
    id,
    regimen: [anastrozole(arm.everyDays)],
    men: {
        description: 'men of 62 to 74 with low testosterone, one of three arms with 37 men in all',
        ageYears: 68,
        ...arm.start,
    },
    days: 84,
    outcome: { marker, kind: 'share', onDay: 84 },
    published: { value: share },
    source: 'leder-2004',
    strength: 'randomised',
    role: 'fitted',
});
const tamoxifen = (id, marker, share) => ({
    id,
    regimen: [{ agent: 'tamoxifen', dose: 20, unit: 'mg', everyDays: 1, fromDay: 0, toDay: 89 }],
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
    role: 'replayed',
});
const enclomiphene = (id, source, share, n) => ({
    id,
    regimen: [{ agent: 'enclomiphene', dose: 25, unit: 'mg', everyDays: 1, fromDay: 0, toDay: 111 }],
    men: {
        description: 'overweight men up to 60 with low testosterone, 12.5 to 25 mg (25 mg assumed); testosterone at the start read for the gel arm of ZA-305 alone, it stands in',
        testosteroneNgPerDl: 230,
    },
    days: 112,
    outcome: { marker: 'sperm', kind: 'share', onDay: 112 },
    published: n === undefined ? { value: share } : { value: share, n },
    source,
    strength: 'randomised',
    role: 'replayed',
});
export const tabletTrials = [
    leder('leder-2004-testosterone-daily', 'testosterone', 1.67, daily),
    leder('leder-2004-estradiol-daily', 'estradiol', 0.65, daily),
    leder('leder-2004-lh-daily', 'lh', 1.55, daily),
    leder('leder-2004-testosterone-twice-weekly', 'testosterone', 1.31, twiceWeekly),
    leder('leder-2004-estradiol-twice-weekly', 'estradiol', 0.63, twiceWeekly),
    tamoxifen('tamoxifen-2019-testosterone', 'testosterone', 1.56),
    tamoxifen('tamoxifen-2019-lh', 'lh', 1.69),
    tamoxifen('tamoxifen-2019-fsh', 'fsh', 2.09),
    enclomiphene('za305-sperm-on-enclomiphene', 'repros-za305', 1.059, 44),
    enclomiphene('za304-sperm-on-enclomiphene', 'repros-za304', 0.987),
];
//# sourceMappingURL=tablets.js.map