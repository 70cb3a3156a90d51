/** The trials let the dose rise or fall; the label's starting dose stands in for it. */
const gel = { agent: 'testosterone-gel', dose: 40.5, unit: 'mg', everyDays: 1, fromDay: 0, toDay: 111 };
const gelMen = 'overweight men up to 60 with low testosterone, gel 1.62 %, dose adjusted (40.5 mg assumed)';
/** Stated for the gel arm of ZA-305. ZA-304 is its twin by design and took in men below 300 ng/dL only, so the same
 *  start stands in for it; the reference man's 550 ng/dL is ruled out there. */
const gelStartNgPerDl = 230;
const ofTwinTrial = `${gelMen}; testosterone at the start not read, that of the twin trial stands in`;
const gelSperm = (id, source, description, share, n) => ({
    id,
    regimen: [gel],
    men: { description, testosteroneNgPerDl: gelStartNgPerDl },
    days: 112,
    outcome: { marker: 'sperm', kind: 'share', onDay: 112 },
    published: n === undefined ? { value: share } : { value: share, n },
    source,
    strength: 'randomised',
    role: 'fitted',
});
/** The two arms of the open study: their own start as printed. */
const nasalTwice = { everyDays: 0.5, n: 122, lhIuPerL: 5.42, fshIuPerL: 8.49 };
const nasalThreeTimes = { everyDays: 1 / 3, n: 151, lhIuPerL: 5.25, fshIuPerL: 6.42 };
const nasal = (id, marker, share, { everyDays, n, lhIuPerL, fshIuPerL }, role) => ({
    id,
    regimen: [{ agent: 'testosterone-nasal', dose: 11, unit: 'mg', everyDays, fromDay: 0, toDay: 90 }],
    men: { description: 'men with low testosterone, open study', testosteroneNgPerDl: 200.8, lhIuPerL, fshIuPerL },
    days: 90,
    outcome: { marker, kind: 'share', onDay: 90 },
    published: { value: share, n },
    source: 'conners-2017',
    strength: 'uncontrolled',
    role,
});
export const prescribedTrials = [
    gelSperm('za305-sperm-on-gel', 'repros-za305', gelMen, 0.667, 42),
    gelSperm('za304-sperm-on-gel', 'repros-za304', ofTwinTrial, 0.285),
    {
        // −0.86 mL; the starting volume could not be read, so the share is given for testes of 15 to 20 mL.
        id: 'wiehle-2015-volume-on-gel',
        regimen: [gel],
        men: { description: `${gelMen}; both trials, start of ZA-305`, testosteroneNgPerDl: gelStartNgPerDl },
        days: 112,
        outcome: { marker: 'testisVolume', kind: 'share', onDay: 112 },
        published: { value: 0.95, low: 0.94, high: 0.96, intervalIs: 'the printed loss on testes of 15 to 20 mL', n: 224 },
        source: 'wiehle-2015',
        strength: 'randomised',
        role: 'fitted',
    },
    {
        id: 'gregoric-2024-sperm-on-undecanoate',
        regimen: [{ agent: 'testosterone-undecanoate', dose: 1000, unit: 'mg', everyDays: 77, fromDay: 0, toDay: 154 }],
        men: {
            description: 'men with type 2 diabetes, obesity and low testosterone; low counts at the start',
            ageYears: 50,
        },
        days: 168,
        outcome: { marker: 'sperm', kind: 'share', onDay: 168 },
        published: {
            value: 0.33,
            low: 0.12,
            high: 0.46,
            intervalIs: 'brackets after the median, read as the middle half of the men',
        },
        source: 'gregoric-2024',
        strength: 'randomised',
        role: 'fitted',
    },
    nasal('conners-2017-lh-three-times', 'lh', 0.42, nasalThreeTimes, 'fitted'),
    nasal('conners-2017-fsh-three-times', 'fsh', 0.49, nasalThreeTimes, 'replayed'),
    nasal('conners-2017-lh-twice', 'lh', 0.66, nasalTwice, 'fitted'),
    nasal('conners-2017-fsh-twice', 'fsh', 0.71, nasalTwice, 'replayed'),
];
//# sourceMappingURL=prescribed.js.map