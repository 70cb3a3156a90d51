import { addConstantRelease, addTwoStep } from './absorption.js';
/** Per day; freeing of testosterone from its ester once it has left the depot, half-life about half a day. Chosen so
 *  that the peak after an intramuscular injection falls on day 1 to 2 (PK-01). */
const RELEASE_PER_DAY = 1.5;
/** Days; a pellet of 200 mg gives 1.34 mg a day (PK-05). */
const PELLET_LASTS_DAYS = 200 / 1.34;
/** Share of a nasal dose that reaches the blood; fitted: SUP-46, mean testosterone. */
const NASAL_SHARE = 0.13;
/** How much of nasal testosterone the brain counts: it comes in spikes of an hour or two, and between them the brake is
 *  off. Fitted: SUP-46, LH. */
const NASAL_NOTICED = 0.55;
/** Per day; spread of a nasal dose. The model's day has no hours: the spikes are averaged over it. */
const NASAL_PER_DAY = 3;
/** Ester in oil injected into a muscle, or gel on the skin. `share`: what reaches the blood of the dose given. */
function depot(halfLifeDays, share) {
    return (inputs, doses, grid) => {
        addTwoStep(inputs.testosterone, doses, Math.LN2 / halfLifeDays, RELEASE_PER_DAY, grid, share * RELEASE_PER_DAY);
    };
}
/** Implant that gives off a constant amount per day until it is used up. */
const implant = (inputs, doses, grid) => {
    addConstantRelease(inputs.testosterone, doses, PELLET_LASTS_DAYS, RELEASE_PER_DAY, grid, RELEASE_PER_DAY);
};
const nasal = (inputs, doses, grid) => {
    const scale = NASAL_SHARE * RELEASE_PER_DAY;
    addTwoStep(inputs.testosterone, doses, NASAL_PER_DAY, RELEASE_PER_DAY, grid, scale);
    addTwoStep(inputs.unnoticedTestosterone, doses, NASAL_PER_DAY, RELEASE_PER_DAY, grid, scale * (1 - NASAL_NOTICED));
};
export const testosteroneAgents = {
    'testosterone-enanthate': {
        unit: 'mg',
        dose: [5, 600],
        everyDays: [1, 60],
        // Half-life 4.5 d (PK-01); molar mass 288.4 of 400.6 g/mol.
        add: depot(4.5, 0.72),
    },
    'testosterone-cypionate': {
        unit: 'mg',
        dose: [5, 600],
        everyDays: [1, 60],
        // Sources differ between 4 to 5 and 8 d (PK-02): 6 d; molar mass 288.4 of 412.6 g/mol.
        add: depot(6, 0.699),
    },
    'testosterone-undecanoate': {
        unit: 'mg',
        dose: [100, 1500],
        everyDays: [14, 180],
        // Withheld: LH and sperm come back months earlier than published (REC-12, REC-17), and men who start low lose too
        // much (SUP-49).
        withheld: true,
        // In castor oil: half-life 33.9 d (PK-03); molar mass 288.4 of 456.7 g/mol.
        add: depot(33.9, 0.632),
    },
    'testosterone-gel': {
        unit: 'mg',
        dose: [5, 200],
        everyDays: [1, 7],
        // The skin is a store of about a day; about a tenth of the dose is absorbed (PK-04).
        add: depot(1, 0.08),
    },
    'testosterone-pellet': { unit: 'mg', dose: [75, 1800], everyDays: [60, 365], add: implant },
    'testosterone-nasal': { unit: 'mg', dose: [5.5, 33], everyDays: [0.25, 1], add: nasal },
};
//# sourceMappingURL=testosterone.js.map