import { productionMgPerDay } from './units.js';
/** ng/dL; the blood level at which the constants of the axis are given. */
export const REFERENCE_NG_PER_DL = 550;
/** nmol/L inside the testis for each ng/dL in blood, where none is made. */
const NMOL_PER_L_PER_NG_PER_DL = 0.0347;
/** All constants of one man. */
export function constantsFor(parameters, man) {
    const start = man.testosteroneNgPerDl;
    const relative = start / REFERENCE_NG_PER_DL;
    const usualProduction = productionMgPerDay(REFERENCE_NG_PER_DL, parameters.testosteroneClearance);
    const filling = parameters.estradiolStart / parameters.estradiolHalf;
    return {
        ...parameters,
        perOwnProduction: 1 / (usualProduction * Math.pow(relative, parameters.productionExponent)),
        adrenalShare: parameters.adrenalTestosterone / start,
        saturation: parameters.bindingSaturation * relative,
        estradiolFollowing: Math.min(1, relative),
        estradiolFilling: filling,
        perUsualFilling: (1 + filling) / filling,
        driveReserve: (parameters.driveCeiling - 1) * Math.pow(relative, 2.5 * parameters.commonSetPoint),
        ittOwnShare: 1 - (NMOL_PER_L_PER_NG_PER_DL * REFERENCE_NG_PER_DL) / parameters.ittStart,
    };
}
//# sourceMappingURL=constants.js.map