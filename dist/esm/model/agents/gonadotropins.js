// Medicines that act as LH or FSH on the testis.
import { addTwoStep } from './absorption.js';
/** Per day; absorption from under the skin, peak at about 17 to 33 h (PK-07: 12 to 18 h; slower here because one step
 *  stands for absorption and distribution). */
const HCG_ABSORPTION_PER_DAY = 1.0;
/** Per day; half-life 38 h (PK-07: 33 to 43 h). */
const HCG_ELIMINATION_PER_DAY = 0.44;
/** Per day; peak after about 13 h (published: about 10 h after the muscle, later under the skin), half-life 24 h (PK-09). */
const FSH_ABSORPTION_PER_DAY = 4;
const FSH_ELIMINATION_PER_DAY = 0.69;
/** L; so that one dose of 150 IU raises FSH by 3.8 IU/L and 450 IU by 10.4 (PK-09). */
const FSH_VOLUME_L = 28;
/** IU of hCG that act as the LH activity of 1 IU of hMG: general knowledge, 8 to 10 IU of hCG stand behind 75 IU. */
const HCG_PER_HMG = 0.13;
const hcg = (scale) => (column, doses, grid) => {
    addTwoStep(column('hcg'), doses, HCG_ABSORPTION_PER_DAY, HCG_ELIMINATION_PER_DAY, grid, scale);
};
const fsh = (column, doses, grid) => {
    addTwoStep(column('fsh'), doses, FSH_ABSORPTION_PER_DAY, FSH_ELIMINATION_PER_DAY, grid, 1 / FSH_VOLUME_L);
};
export const gonadotropinAgents = {
    hcg: { unit: 'IU', dose: [25, 10000], everyDays: [0.5, 30], studiedDose: 6000, add: hcg(1) },
    rfsh: { unit: 'IU', dose: [25, 450], everyDays: [0.5, 14], studiedDose: 300, add: fsh },
    hmg: {
        unit: 'IU',
        dose: [25, 450],
        everyDays: [0.5, 14],
        studiedDose: 150,
        add: (...given) => {
            fsh(...given);
            hcg(HCG_PER_HMG)(...given);
        },
    },
};
/** What hCG, which stays on its receptor for days, leaves of the Leydig cells' sensitivity to it. LH in pulses neither dulls
 *  nor wears off. */
export const dullerLeydigCells = {
    perDay: (p) => p.desensitisationRate,
    target: (p) => (iu) => {
        const occupied = p.hcgPotency * iu;
        return p.desensitisationHalf / (p.desensitisationHalf + occupied);
    },
};
//# sourceMappingURL=gonadotropins.js.map