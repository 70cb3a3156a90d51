// Written by .config/fit/fit.mjs (npm run fit); do not edit. Constants that no source gives, each with what it was
// fitted to. Units and meanings stand in parameters.ts and cohort/population.ts. Such a value makes the curves right and
// is no measured biology: other values fit as well.

export const fittedParameters = {
  productionExponent: 0.676, // fitted: testosterone reached by men who start low: ZA-203, Conners 2017
  bindingSaturation: 0.0588, // fitted: blood testosterone on enanthate with and without hCG: Coviello 2005
  esterShare: 0.924, // fitted: weekly enanthate against pellets: Matsumoto 1990, Handelsman 1996
  undecanoateShare: 0.978, // fitted: levels in the label of depot undecanoate
  gelShare: 0.0861, // fitted: ZA-203, Ilani 2012; label: about a tenth of the dose
  nasalShare: 0.147, // fitted: Conners 2017, mean testosterone
  nasalNoticed: 0.628, // fitted: Conners 2017, LH and FSH
  aromataseMaxInhibition: 0.53, // fitted: Leder 2004
  aromataseHalfMg: 0.0697, // fitted: Leder 2004, daily against twice weekly
  estradiolFeedbackShare: 0.775, // fitted: Leder 2004, Helo 2015
  enclomipheneHalf: 0.738, // fitted: ZA-203, both doses
  enclomipheneFadesPerDay: 0.206, // fitted: testosterone a week after the last tablet: ZA-204, ZA-304, ZA-305
  zuclomipheneHalf: 51.5, // fitted: Helo 2015
  tamoxifenHalfMg: 17.1, // fitted: tamoxifen series 2019
  driveCeiling: 6.88, // fitted: Coviello 2005, Matsumoto 1990
  commonSetPoint: 1.65, // fitted: men who start low: ZA-203, Leder 2004, Conners 2017
  lhRate: 0.534, // fitted: Coviello 2005, LH at three weeks
  fshHeel: 0.0296, // fitted: Coviello 2005 with Matsumoto 1990
  inhibinBrake: 0.851, // fitted: FSH: Coviello 2005, Matsumoto 1990
  readinessRate: 0.158, // fitted: Coviello 2005, Ly 2005
  readinessFloor: 0.182, // fitted: Coviello 2005
  readinessHalf: 2.21, // fitted: Handelsman 1996, Matsumoto 1990
  memorySlowsReturn: 28.7, // fitted: T4DM runoff, Gu 2009
  ageSlowsReturn: 5.81, // fitted: T4DM runoff
  ageSilences: 0.196, // fitted: T4DM runoff
  memorySlowsEntry: 1.4, // fitted: Gu 2009, Liu 2006
  hcgPotency: 0.00751, // fitted: Coviello 2005
  leydigHalf: 4.06, // fitted: Leder 2004, ZA-203, Coviello 2005
  leydigMassFloor: 0.687, // fitted: Coviello 2005
  leydigMassHalf: 1.03, // fitted: Helo 2015, ZA-203
  desensitisationFloor: 0.329, // fitted: Coviello 2005
  desensitisationHalf: 0.841, // fitted: Coviello 2005
  ittHalf: 0.172, // fitted: Ly 2005, Matsumoto 1990, Handelsman 1996
  fshHalf: 0.165, // fitted: Matsumoto 1990; no more sperm on enclomiphene: ZA-304, ZA-305
  supportWithoutFsh: 0.89, // fitted: Matsumoto 1990
  entryFloor: 0.135, // fitted: Zhengwei 1998, type B
  meiosisFloor: 0.96, // fitted: Zhengwei 1998
  elongationFloor: 0.683, // fitted: Zhengwei 1998
  entryRate: 0.043, // fitted: Ly 2005, fall
  entryReturnRate: 0.134, // fitted: Ly 2005, return
  releaseRate: 0.0234, // fitted: Ly 2005, fall
  releaseReturnRate: 0.0171, // fitted: Ly 2005, return
  spermFloor: 0.000779, // fitted: Ly 2005, WHO 1995
  transitDays: 8.39, // fitted: Ly 2005, within PHY-18
  slowShare: 0.199, // fitted: Ly 2005, plateau
  germVolumeShare: 0.214, // fitted: Wiehle 2015, Thai 1996
} as const;

/** Differences between men. */
export const fittedDifferences = {
  ittHalf: 0.0754, // fitted: Bebb 1996, WHO 1995
  spermFloor: 2.72, // fitted: WHO 1995, Bebb 1996
  releaseRate: 0.36, // fitted: WHO 1995
  entryReturn: 0.498, // fitted: Liu 2006
  memory: 0.668, // fitted: Liu 2006
  readiness: 0.263, // fitted: Liu 2006
  readinessHalf: 0.0741, // fitted: Ilani 2012, Bebb 1996
  slowMen: 0.25, // fitted: Liu 2006: men back at 6, 12 and 16 months
  slowPace: 0.0197, // fitted: Liu 2006
  asianSpermFloor: 0.0906, // fitted: WHO 1995
  asianClearance: 0.638, // fitted: WHO 1995, Gu 2009
  clinicReturn: 0.0873, // fitted: Samplaski 2014, Wenker 2015
  clinicSlowMen: 0.63, // fitted: Samplaski 2014, Wenker 2015
  clinicSpermFloor: 0.134, // fitted: Samplaski 2014
  clinicNever: 0.239, // fitted: Samplaski 2014, Wenker 2015
} as const;
