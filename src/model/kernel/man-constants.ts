// What follows from one man's own laboratory values, worked out once before a run: the constants the kernel reads.
import type { Man } from '../types.js';
import { NG_PER_ML_PER_NMOL_PER_L, productionMgPerDay } from '../units.js';
import type { AxisParameters } from '../parameters.js';

/** ng/dL, IU/L; the start at which the constants of the axis are given. */
export const REFERENCE_NG_PER_DL = 550;
const REFERENCE_LH_IU_PER_L = 4.5;

/** nmol/L inside the testis for each ng/dL in blood, where none is made. */
const NMOL_PER_L_PER_NG_PER_DL = 0.0347;

/** pg/mL; a usual value in fertile men, weakly sourced (PHY-05). It scales the curve and nothing else. */
const INHIBIN_B_PG_PER_ML = 200;

/** Years; from here on age counts (see ageSlowsReturn, ageSilences). */
const AGE_COUNTS_FROM = 45;

/** Rates are per day, shares are of the man's own start. */
export interface ManConstants {
  // — his own start, in the units of MarkerId —
  readonly lhStart: number;
  readonly fshStart: number;
  readonly testosteroneStart: number;
  readonly estradiolStart: number;
  readonly inhibinStart: number;
  readonly ittStart: number;
  readonly spermStart: number;
  readonly volumeStart: number;
  // — blood —
  /** Days per mg: 1 / his own production. */
  readonly perOwnProduction: number;
  readonly adrenalShare: number;
  /** How far SHBG saturates at his own level. */
  readonly saturation: number;
  /** How far his estradiol follows his testosterone: all the way from 550 ng/dL up, less below, because men with little
   *  testosterone keep their estradiol (AI-04, HCG-06). */
  readonly estradiolFollowing: number;
  readonly testicularEstradiolShare: number;
  /** Share of what is measured inside his testis that is made there. */
  readonly ittOwnShare: number;
  // — feedback —
  readonly estradiolFeedbackShare: number;
  /** His usual estradiol over the level that fills half of the receptors. */
  readonly estradiolFilling: number;
  /** 1 / the share of receptors that his usual estradiol fills. */
  readonly perUsualFilling: number;
  /** Steepness of the feedback at his own level; 1 + this is the ceiling of his drive. */
  readonly driveReserve: number;
  // — pituitary —
  readonly lhRate: number;
  readonly fshRate: number;
  readonly fshHeel: number;
  /** FSH from outside, in units of his own: 1 / his FSH. */
  readonly perOwnFsh: number;
  readonly inhibinRate: number;
  readonly inhibinBrake: number;
  readonly inhibinFromFsh: number;
  readonly inhibinFromGerm: number;
  readonly readinessRate: number;
  /** As readinessRate on the way back, before memory slows it: age counts here. */
  readonly restedWakingRate: number;
  readonly readinessFloor: number;
  readonly readinessHalf: number;
  readonly memoryRate: number;
  readonly memorySlowsReturn: number;
  readonly memorySlowsEntry: number;
  // — Leydig cells —
  /** His own LH for each IU of hCG in the body. */
  readonly hcgPotency: number;
  readonly leydigHalf: number;
  readonly leydigMassFloor: number;
  readonly leydigMassHalf: number;
  readonly leydigMassRate: number;
  // — germ line —
  /** Square of the share of usual ITT that gives half support. */
  readonly ittHalfSquared: number;
  readonly fshHalf: number;
  readonly supportWithoutFsh: number;
  readonly entryFloor: number;
  readonly meiosisFloor: number;
  readonly elongationFloor: number;
  readonly entryRate: number;
  readonly entryReturnRate: number;
  readonly releaseRate: number;
  readonly releaseReturnRate: number;
  readonly spermFloor: number;
  /** Per day, and what stays of it after a day: each of three equal steps through the epididymis. */
  readonly transitRate: number;
  readonly transitStays: number;
  readonly slowShare: number;
  readonly slowLossRate: number;
  readonly slowReturnRate: number;
  /** Share of the germ line that long suppression takes for good. */
  readonly losable: number;
  readonly lossRate: number;
  // — volume —
  readonly germVolumeShare: number;
  readonly leydigVolumeShare: number;
}

/** All constants of one man. */
export function constantsFor(parameters: AxisParameters, man: Man): ManConstants {
  const p = parameters;
  const testosterone = man.testosteroneNgPerDl / REFERENCE_NG_PER_DL;
  const lh = man.lhIuPerL / REFERENCE_LH_IU_PER_L;
  const filling = p.estradiolStart / p.estradiolHalf;
  const production = productionMgPerDay(REFERENCE_NG_PER_DL, p.testosteroneClearance);
  const transitRate = 3 / p.transitDays;
  const olderDecades = Math.max(0, man.ageYears - AGE_COUNTS_FROM) / 10;
  // Leydig cells that need more LH than usual work close to what they can give (primary hypogonadism).
  const leydigReserve = (man.leydigReserve ?? 1) / Math.pow(Math.max(1, lh), 2.5);
  // All men share one highest LH; who starts high (a failing testis) has less left to rise to, who starts low more.
  const ceiling = Math.max(1.2, p.driveCeiling / lh);
  return {
    lhStart: man.lhIuPerL,
    fshStart: man.fshIuPerL,
    testosteroneStart: man.testosteroneNgPerDl,
    estradiolStart: p.estradiolStart,
    inhibinStart: INHIBIN_B_PG_PER_ML,
    ittStart: p.ittStart * NG_PER_ML_PER_NMOL_PER_L * testosterone,
    spermStart: man.spermMPerMl,
    volumeStart: man.testisVolumeMl,

    perOwnProduction: 1 / (production * Math.pow(testosterone, p.productionExponent)),
    adrenalShare: p.adrenalTestosterone / man.testosteroneNgPerDl,
    saturation: p.bindingSaturation * testosterone,
    estradiolFollowing: Math.min(1, testosterone),
    testicularEstradiolShare: p.testicularEstradiolShare,
    ittOwnShare: 1 - (NMOL_PER_L_PER_NG_PER_DL * REFERENCE_NG_PER_DL) / p.ittStart,

    estradiolFeedbackShare: p.estradiolFeedbackShare,
    estradiolFilling: filling,
    perUsualFilling: (1 + filling) / filling,
    driveReserve: (ceiling - 1) * Math.pow(testosterone, p.commonSetPoint),

    lhRate: p.lhRate,
    fshRate: p.fshRate,
    fshHeel: p.fshHeel,
    perOwnFsh: 1 / man.fshIuPerL,
    inhibinRate: p.inhibinRate,
    inhibinBrake: p.inhibinBrake,
    inhibinFromFsh: p.inhibinFromFsh,
    inhibinFromGerm: p.inhibinFromGerm,
    readinessRate: p.readinessRate,
    restedWakingRate: p.readinessRate / (1 + p.ageSlowsReturn * olderDecades),
    readinessFloor: p.readinessFloor,
    readinessHalf: p.readinessHalf * (1 + p.ageSilences * olderDecades),
    memoryRate: p.memoryRate,
    memorySlowsReturn: p.memorySlowsReturn,
    memorySlowsEntry: p.memorySlowsEntry,

    hcgPotency: p.hcgPotency / lh,
    leydigHalf: (p.leydigHalf * leydigReserve) / Math.pow(Math.min(1, lh), 1.25),
    leydigMassFloor: p.leydigMassFloor,
    leydigMassHalf: Math.max(0.001, p.leydigMassHalf * leydigReserve),
    leydigMassRate: p.leydigMassRate,

    ittHalfSquared: p.ittHalf * p.ittHalf,
    fshHalf: p.fshHalf,
    supportWithoutFsh: p.supportWithoutFsh,
    entryFloor: p.entryFloor,
    meiosisFloor: p.meiosisFloor,
    elongationFloor: p.elongationFloor,
    entryRate: p.entryRate,
    entryReturnRate: p.entryReturnRate,
    releaseRate: p.releaseRate,
    releaseReturnRate: p.releaseReturnRate,
    spermFloor: man.spermatogenicFloor ?? p.spermFloor,
    transitRate,
    transitStays: Math.exp(-transitRate),
    slowShare: p.slowShare,
    slowLossRate: p.slowLossRate,
    slowReturnRate: p.slowReturnRate,
    losable: 1 - (man.germLineReserve ?? 1),
    lossRate: p.lossRate,

    germVolumeShare: p.germVolumeShare,
    leydigVolumeShare: p.leydigVolumeShare,
  };
}

/** The constants as the kernel takes them: numbers in the order of ManConstants. Plain numbers in one array, because an
 *  engine compiles the kernel anew for every object that looks different to it. */
export const packed = (constants: ManConstants): Float64Array => Float64Array.from(Object.values(constants));
