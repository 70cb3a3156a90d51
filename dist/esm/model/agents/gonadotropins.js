// Medicines that act as LH or FSH on the testis, or as GnRH on the pituitary.
import { addTwoStep } from './absorption.js';
/** Per day; absorption from under the skin, peak at about 17 to 33 h (PK-07: 12 to 18 h; slower here because one step
 *  stands for absorption and distribution). */
const HCG_ABSORPTION_PER_DAY = 1.0;
/** Per day; half-life 38 h (PK-07: 33 to 43 h). */
const HCG_ELIMINATION_PER_DAY = 0.44;
export const gonadotropinAgents = {
    hcg: {
        unit: 'IU',
        dose: [25, 10000],
        everyDays: [0.5, 30],
        add: (inputs, doses, grid) => {
            addTwoStep(inputs.hcg, doses, HCG_ABSORPTION_PER_DAY, HCG_ELIMINATION_PER_DAY, grid);
        },
    },
    rfsh: { unit: 'IU', dose: [25, 450], everyDays: [0.5, 14] },
    hmg: { unit: 'IU', dose: [25, 450], everyDays: [0.5, 14] },
    gonadorelin: { unit: 'µg', dose: [1, 500], everyDays: [0.0625, 7] },
};
//# sourceMappingURL=gonadotropins.js.map