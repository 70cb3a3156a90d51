// Medicines that hide estradiol from the brain: the two isomers of clomiphene, and tamoxifen.
import { addTwoStep } from './absorption.js';
/** Per day; a swallowed tablet, peak about 8 h later. Chosen smooth enough for the solver's step; the curve of weeks does
 *  not depend on it. */
export const SWALLOWED_PER_DAY = 5;
/** Per day; half-life 10 h (PK-10). */
const ENCLOMIPHENE_ELIMINATION_PER_DAY = 1.66;
/** Per day; half-life 30 d (PK-11: two weeks to about a month, weakly sourced). */
const ZUCLOMIPHENE_ELIMINATION_PER_DAY = 0.0231;
/** L; set so that 25 mg of clomiphene a day gives 2.2 ng/mL of enclomiphene on average and 20 times that of
 *  zuclomiphene (PK-11). */
const ENCLOMIPHENE_VOLUME_L = 4240;
const ZUCLOMIPHENE_VOLUME_L = 9390;
/** Shares of the two isomers in clomiphene tablets: 62 % enclomiphene, 38 % zuclomiphene. */
const ENCLOMIPHENE_SHARE = 0.62;
/** mg per L to ng per mL. */
const NG_PER_ML = 1000;
export const estrogenReceptorAgents = {
    clomiphene: {
        unit: 'mg',
        dose: [5, 200],
        everyDays: [1, 14],
        add: (inputs, doses, grid) => {
            addTwoStep(inputs.enclomiphene, doses, SWALLOWED_PER_DAY, ENCLOMIPHENE_ELIMINATION_PER_DAY, grid, (ENCLOMIPHENE_SHARE * NG_PER_ML) / ENCLOMIPHENE_VOLUME_L);
            addTwoStep(inputs.zuclomiphene, doses, SWALLOWED_PER_DAY, ZUCLOMIPHENE_ELIMINATION_PER_DAY, grid, ((1 - ENCLOMIPHENE_SHARE) * NG_PER_ML) / ZUCLOMIPHENE_VOLUME_L);
        },
    },
    enclomiphene: {
        unit: 'mg',
        dose: [2, 100],
        everyDays: [1, 14],
        add: (inputs, doses, grid) => {
            addTwoStep(inputs.enclomiphene, doses, SWALLOWED_PER_DAY, ENCLOMIPHENE_ELIMINATION_PER_DAY, grid, NG_PER_ML / ENCLOMIPHENE_VOLUME_L);
        },
    },
    tamoxifen: { unit: 'mg', dose: [5, 40], everyDays: [1, 7] },
};
//# sourceMappingURL=estrogen-receptor.js.map