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
/** Turns mg of anastrozole in the body into what is left of the making of estradiol. */
export function slowAromatase(amounts, p) {
    amounts.forEach((mg, at) => {
        amounts[at] = mg === 0 ? 1 : 1 - (p.aromataseMaxInhibition * mg) / (mg + p.aromataseHalfMg);
    });
}
//# sourceMappingURL=aromatase.js.map