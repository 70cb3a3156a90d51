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
        add: (inputs, doses, grid) => {
            addTwoStep(inputs.anastrozole, doses, SWALLOWED_PER_DAY, ANASTROZOLE_ELIMINATION_PER_DAY, grid);
        },
    },
};
//# sourceMappingURL=aromatase.js.map