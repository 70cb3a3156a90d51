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
  /** Days per mg: 1 / his own production. */
  readonly perOwnProduction: number;
  readonly adrenalShare: number;
  /** How far SHBG saturates at his own level. */
  readonly saturation: number;
  /** How far his estradiol follows his testosterone: all the way from 550 ng/dL up, less below, because men with little
   *  testosterone keep their estradiol (AI-04, HCG-06). */
  readonly estradiolFollowing: number;
  /** His usual estradiol over the level that fills half of the receptors. */
  readonly estradiolFilling: number;
  /** 1 / the share of receptors that his usual estradiol fills. */
  readonly perUsualFilling: number;
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
