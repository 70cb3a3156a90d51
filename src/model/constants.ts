// What follows from one man's own laboratory values, worked out once before a run.
import type { AxisParameters } from './parameters.js';
import type { Man } from './types.js';
import { productionMgPerDay } from './units.js';

/** ng/dL; the blood level at which the constants of the axis are given. */
export const REFERENCE_NG_PER_DL = 550;

/** nmol/L inside the testis for each ng/dL in blood, where none is made. */
const NMOL_PER_L_PER_NG_PER_DL = 0.0347;

/** The parameters together with what follows from one man's own values. */
export interface AxisConstants extends AxisParameters {
  readonly testosteroneStart: number;
  /** mg per day. */
  readonly ownProduction: number;
  readonly adrenalShare: number;
  /** How far SHBG saturates at his own level. */
  readonly saturation: number;
  /** ng/dL that his estradiol does not follow: men with little testosterone keep their estradiol. */
  readonly estradiolOffset: number;
  /** His usual estradiol over the level that fills half of the receptors. */
  readonly estradiolFilling: number;
  /** Steepness of the feedback at his own level; 1 + this is the ceiling of his drive. */
  readonly driveReserve: number;
  /** Share of what is measured inside his testis that is made there. */
  readonly ittOwnShare: number;
}

/** All constants of one man. */
export function constantsFor(parameters: AxisParameters, man: Man): AxisConstants {
  const start = man.testosteroneNgPerDl;
  const relative = start / REFERENCE_NG_PER_DL;
  const usualProduction = productionMgPerDay(REFERENCE_NG_PER_DL, parameters.testosteroneClearance);
  return {
    ...parameters,
    testosteroneStart: start,
    ownProduction: usualProduction * Math.pow(relative, parameters.productionExponent),
    adrenalShare: parameters.adrenalTestosterone / start,
    saturation: parameters.bindingSaturation * relative,
    estradiolOffset: Math.max(0, REFERENCE_NG_PER_DL - start),
    estradiolFilling: parameters.estradiolStart / parameters.estradiolHalf,
    driveReserve: (parameters.driveCeiling - 1) * Math.pow(relative, 2.5 * parameters.commonSetPoint),
    ittOwnShare: 1 - (NMOL_PER_L_PER_NG_PER_DL * REFERENCE_NG_PER_DL) / parameters.ittStart,
  };
}
