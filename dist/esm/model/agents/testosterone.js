import { addConstantRelease, addTwoStep } from './absorption.js';
/** Per day; freeing of testosterone from its ester once it has left the depot, half-life about half a day. Chosen so
 *  that the peak after an intramuscular injection falls on day 1 to 2 (PK-01). */
const RELEASE_PER_DAY = 1.5;
/** Days; a pellet of 200 mg gives 1.34 mg a day (PK-05). */
const PELLET_LASTS_DAYS = 200 / 1.34;
/** Per day; spread of a nasal dose. The model's day has no hours: the spikes are averaged over it. */
const NASAL_PER_DAY = 3;
/** Ester in oil injected into a muscle. `share`: what acts of the dose given. */
function depot(halfLifeDays, share) {
    return (column, doses, grid, p) => {
        const perDay = Math.LN2 / halfLifeDays;
        addTwoStep(column('testosterone'), doses, perDay, RELEASE_PER_DAY, grid, share(p) * RELEASE_PER_DAY);
    };
}
/** Gel: the skin is a store of about a day (PK-04). What reaches the blood of it is the man's own (gelShare). */
const gel = (column, doses, grid) => {
    addTwoStep(column('skinTestosterone'), doses, Math.LN2, RELEASE_PER_DAY, grid, RELEASE_PER_DAY);
};
/** Implant that gives off a constant amount per day until it is used up. */
const implant = (column, doses, grid) => {
    addConstantRelease(column('testosterone'), doses, PELLET_LASTS_DAYS, RELEASE_PER_DAY, grid, RELEASE_PER_DAY);
};
/** The brain counts a part of it only: it comes in spikes of an hour or two, and between them the brake is off. */
const nasal = (column, doses, grid, p) => {
    const scale = p.nasalShare * RELEASE_PER_DAY;
    addTwoStep(column('testosterone'), doses, NASAL_PER_DAY, RELEASE_PER_DAY, grid, scale * p.nasalNoticed);
    addTwoStep(column('unnoticedTestosterone'), doses, NASAL_PER_DAY, RELEASE_PER_DAY, grid, scale * (1 - p.nasalNoticed));
};
export const testosteroneAgents = {
    'testosterone-enanthate': {
        unit: 'mg',
        dose: [5, 600],
        everyDays: [1, 60],
        studiedDose: 300,
        // Half-life 4.5 d (PK-01); molar mass 288.4 of 400.6 g/mol.
        add: depot(4.5, (p) => 0.72 * p.esterShare),
    },
    'testosterone-cypionate': {
        unit: 'mg',
        dose: [5, 600],
        everyDays: [1, 60],
        studiedDose: 300,
        // Sources differ between 4 to 5 and 8 d (PK-02): 6 d; molar mass 288.4 of 412.6 g/mol.
        add: depot(6, (p) => 0.699 * p.esterShare),
    },
    'testosterone-undecanoate': {
        unit: 'mg',
        dose: [100, 1500],
        everyDays: [14, 180],
        studiedDose: 1000,
        // In castor oil: half-life 33.9 d (PK-03); molar mass 288.4 of 456.7 g/mol.
        add: depot(33.9, (p) => 0.632 * p.undecanoateShare),
    },
    'testosterone-gel': {
        unit: 'mg',
        dose: [5, 200],
        everyDays: [1, 7],
        studiedDose: 100,
        add: gel,
    },
    'testosterone-pellet': { unit: 'mg', dose: [75, 1800], everyDays: [60, 365], studiedDose: 1200, add: implant },
    'testosterone-nasal': { unit: 'mg', dose: [5.5, 33], everyDays: [0.25, 1], studiedDose: 11, add: nasal },
};
//# sourceMappingURL=testosterone.js.map