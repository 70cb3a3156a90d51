// Anastrozole, which slows the making of estradiol from testosterone.
import { addTwoStep } from './absorption.js';
import { SWALLOWED_PER_DAY } from './estrogen-receptor.js';
/** Per day; half-life 50 h (PK-13). */
const ANASTROZOLE_ELIMINATION_PER_DAY = 0.333;
export const aromataseAgents = {
    anastrozole: {
        unit: 'mg',
        dose: [0.1, 10],
        everyDays: [1, 14],
        studiedDose: 1,
        add: (column, doses, grid) => {
            addTwoStep(column('aromatase'), doses, SWALLOWED_PER_DAY, ANASTROZOLE_ELIMINATION_PER_DAY, grid);
        },
    },
};
/** Per day; of the fall of estradiol under daily tablets seven eighths are there within 24 hours (label of Arimidex: 70 of
 *  80 %, in women). */
const ESTRADIOL_FOLLOWS_PER_DAY = 2.1;
/** What mg of anastrozole in the body leave of the making of estradiol. */
export const slowerAromatase = {
    perDay: () => ESTRADIOL_FOLLOWS_PER_DAY,
    target: (p) => (mg) => 1 - (p.aromataseMaxInhibition * mg) / (mg + p.aromataseHalfMg),
};
//# sourceMappingURL=aromatase.js.map