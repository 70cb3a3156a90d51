const enanthate = {
    agent: 'testosterone-enanthate',
    dose: 200,
    unit: 'mg',
    everyDays: 7,
    fromDay: 0,
    toDay: 20,
};
const hcg = (dose) => ({ agent: 'hcg', dose, unit: 'IU', everyDays: 2, fromDay: 0, toDay: 20 });
/** 14.1 nmol/L before the first dose, divided by 0.0347. */
const covielloMen = { description: 'healthy men, four arms of a trial of 29', testosteroneNgPerDl: 406 };
const coviello = (id, marker, share, hcgDose) => ({
    id,
    regimen: hcgDose === undefined ? [enanthate] : [enanthate, hcg(hcgDose)],
    men: covielloMen,
    days: 21,
    outcome: { marker, kind: 'share', onDay: 21 },
    published: marker === 'itt' ? { value: share } : { value: share, n: 29 },
    source: 'coviello-2005',
    strength: 'randomised',
    role: 'fitted',
});
export const hcgTrials = [
    coviello('coviello-2005-lh', 'lh', 0.05),
    coviello('coviello-2005-fsh', 'fsh', 0.03),
    coviello('coviello-2005-itt', 'itt', 0.06),
    coviello('coviello-2005-itt-hcg-125', 'itt', 0.75, 125),
    coviello('coviello-2005-itt-hcg-250', 'itt', 0.93, 250),
    coviello('coviello-2005-itt-hcg-500', 'itt', 1.26, 500),
    {
        // 19 men injected and 7 used gel; doses are not in the abstract, so a usual injection stands in for both.
        id: 'hsieh-2013-sperm',
        regimen: [
            { agent: 'testosterone-cypionate', dose: 100, unit: 'mg', everyDays: 7, fromDay: 0, toDay: 189 },
            { agent: 'hcg', dose: 500, unit: 'IU', everyDays: 2, fromDay: 0, toDay: 189 },
        ],
        men: {
            description: 'men with low testosterone on testosterone and hCG; nobody went without hCG',
            testosteroneNgPerDl: 207,
            spermMPerMl: 35.2,
        },
        days: 190,
        outcome: { marker: 'sperm', kind: 'share', onDay: 189 },
        published: { value: 1, n: 26 },
        source: 'hsieh-2013',
        strength: 'uncontrolled',
        role: 'fitted',
    },
];
//# sourceMappingURL=hcg.js.map