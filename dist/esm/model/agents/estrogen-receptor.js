// Medicines that hide estradiol from the brain: the two isomers of clomiphene, and tamoxifen with its metabolite.
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
/** Per day; half-lives 7 and 14 d (PK-15). The metabolite is formed as tamoxifen leaves. */
const TAMOXIFEN_ELIMINATION_PER_DAY = 0.099;
const DESMETHYL_ELIMINATION_PER_DAY = 0.0495;
/** mg per L to ng per mL. */
const NG_PER_ML = 1000;
/** Its effect outlasts it: the level that acts follows the level in blood and fades more slowly. */
const enclomiphene = (share) => (column, doses, grid, p) => {
    const acting = p.enclomipheneFadesPerDay / ENCLOMIPHENE_ELIMINATION_PER_DAY;
    const blocked = (acting * share * NG_PER_ML) / ENCLOMIPHENE_VOLUME_L / p.enclomipheneHalf;
    addTwoStep(column('receptorsBlocked'), doses, ENCLOMIPHENE_ELIMINATION_PER_DAY, p.enclomipheneFadesPerDay, grid, blocked);
};
const zuclomiphene = (column, doses, grid, p) => {
    const blocked = ((1 - ENCLOMIPHENE_SHARE) * NG_PER_ML) / ZUCLOMIPHENE_VOLUME_L / p.zuclomipheneHalf;
    const add = (into, scale) => {
        addTwoStep(into, doses, SWALLOWED_PER_DAY, ZUCLOMIPHENE_ELIMINATION_PER_DAY, grid, scale);
    };
    add(column('receptorsBlocked'), blocked);
    add(column('receptorsFilled'), blocked * p.zuclomipheneAgonism);
};
const tamoxifen = (column, doses, grid, p) => {
    const add = (into, scale) => {
        addTwoStep(into, doses, SWALLOWED_PER_DAY, TAMOXIFEN_ELIMINATION_PER_DAY, grid, scale);
        addTwoStep(into, doses, TAMOXIFEN_ELIMINATION_PER_DAY, DESMETHYL_ELIMINATION_PER_DAY, grid, scale);
    };
    add(column('receptorsBlocked'), 1 / p.tamoxifenHalfMg);
    add(column('receptorsFilled'), p.tamoxifenAgonism / p.tamoxifenHalfMg);
};
export const estrogenReceptorAgents = {
    clomiphene: {
        unit: 'mg',
        dose: [5, 200],
        everyDays: [1, 14],
        studiedDose: 50,
        add: (...given) => {
            enclomiphene(ENCLOMIPHENE_SHARE)(...given);
            zuclomiphene(...given);
        },
    },
    enclomiphene: { unit: 'mg', dose: [2, 100], everyDays: [1, 14], studiedDose: 50, add: enclomiphene(1) },
    tamoxifen: { unit: 'mg', dose: [5, 40], everyDays: [1, 7], studiedDose: 20, add: tamoxifen },
};
//# sourceMappingURL=estrogen-receptor.js.map