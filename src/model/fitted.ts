// Written by .config/fit/fit.mjs (npm run fit); do not edit. Constants that no source gives, each with what it was
// fitted to. Units and meanings stand in parameters.ts and cohort/population.ts. Such a value makes the curves right and
// is no measured biology: other values fit as well.

export const fittedParameters = {
  productionExponent: 0.716, // fitted: testosterone reached by men who start low: ZA-203, Conners 2017
  bindingSaturation: 0.0513, // fitted: blood testosterone on enanthate with and without hCG: Coviello 2005
  esterShare: 0.92, // fitted: weekly enanthate against pellets: Matsumoto 1990, Handelsman 1996
  undecanoateShare: 0.972, // fitted: levels in the label of depot undecanoate
  gelShare: 0.0839, // fitted: ZA-203, Ilani 2012; label: about a tenth of the dose
  nasalShare: 0.148, // fitted: Conners 2017, mean testosterone
  nasalNoticed: 0.648, // fitted: Conners 2017, LH and FSH
  aromataseMaxInhibition: 0.528, // fitted: Leder 2004
  aromataseHalfMg: 0.0631, // fitted: Leder 2004, daily against twice weekly
  estradiolFeedbackShare: 0.796, // fitted: Leder 2004, Helo 2015
  enclomipheneHalf: 0.802, // fitted: ZA-203, both doses
  enclomipheneFadesPerDay: 0.159, // fitted: testosterone a week after the last tablet: ZA-204, ZA-304, ZA-305
  zuclomipheneHalf: 58.7, // fitted: Helo 2015
  tamoxifenHalfMg: 25.1, // fitted: tamoxifen series 2019
  driveCeiling: 6.8, // fitted: Coviello 2005, Matsumoto 1990
  commonSetPoint: 1.62, // fitted: men who start low: ZA-203, Leder 2004, Conners 2017
  lhRate: 0.477, // fitted: Coviello 2005, LH at three weeks
  fshHeel: 0.0373, // fitted: Coviello 2005 with Matsumoto 1990
  inhibinBrake: 0.38, // fitted: FSH: Coviello 2005, Matsumoto 1990
  readinessRate: 0.139, // fitted: Coviello 2005, Ly 2005
  readinessFloor: 0.137, // fitted: Coviello 2005
  readinessHalf: 1.27, // fitted: Handelsman 1996, Matsumoto 1990
  memorySlowsReturn: 21, // fitted: T4DM runoff, Gu 2009
  ageSlowsReturn: 6.19, // fitted: T4DM runoff
  memorySlowsEntry: 2.61, // fitted: Gu 2009, Liu 2006
  hcgPotency: 0.00656, // fitted: Coviello 2005
  leydigHalf: 4.63, // fitted: Leder 2004, ZA-203, Coviello 2005
  leydigMassFloor: 0.689, // fitted: Coviello 2005
  leydigMassHalf: 0.993, // fitted: Helo 2015, ZA-203
  desensitisationFloor: 0.302, // fitted: Coviello 2005
  desensitisationHalf: 1.03, // fitted: Coviello 2005
  ittHalf: 0.211, // fitted: Ly 2005, Matsumoto 1990, Handelsman 1996
  fshHalf: 0.0618, // fitted: Matsumoto 1990; no more sperm on enclomiphene: ZA-304, ZA-305
  supportWithoutFsh: 0.916, // fitted: Matsumoto 1990
  entryFloor: 0.134, // fitted: Zhengwei 1998, type B
  meiosisFloor: 0.938, // fitted: Zhengwei 1998
  elongationFloor: 0.694, // fitted: Zhengwei 1998
  entryRate: 0.252, // fitted: Ly 2005, fall
  entryReturnRate: 0.0971, // fitted: Ly 2005, return
  releaseRate: 0.023, // fitted: Ly 2005, fall
  releaseReturnRate: 0.0283, // fitted: Ly 2005, return
  spermFloor: 0.000909, // fitted: Ly 2005, WHO 1995
  transitDays: 7.17, // fitted: Ly 2005, within PHY-18
  slowShare: 0.187, // fitted: Ly 2005, plateau
  germVolumeShare: 0.215, // fitted: Wiehle 2015, Thai 1996
} as const;

/** Differences between men. */
export const fittedDifferences = {
  ittHalf: 0.4, // fitted: Bebb 1996, WHO 1995
  spermFloor: 2, // fitted: WHO 1995, Bebb 1996
  releaseRate: 0.3, // fitted: WHO 1995
  entryReturn: 0.4, // fitted: Liu 2006
  memory: 0.8, // fitted: Liu 2006
  readiness: 0.3, // fitted: Liu 2006
  readinessHalf: 0.15, // fitted: Ilani 2012, Bebb 1996
  asianSpermFloor: 0.2, // fitted: WHO 1995
  asianIttHalf: 1.2, // fitted: WHO 1995
  clinicReturn: 0.6, // fitted: Samplaski 2014, Wenker 2015
  clinicSpread: 0.6, // fitted: Samplaski 2014
  clinicNever: 0.1, // fitted: Samplaski 2014, Wenker 2015
} as const;
