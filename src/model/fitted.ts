// Written by .config/fit/fit.mjs (npm run fit); do not edit. Constants that no source gives, each with what it was
// fitted to. Units and meanings stand in parameters.ts and cohort/population.ts. Such a value makes the curves right and
// is no measured biology: other values fit as well.

export const fittedParameters = {
  productionExponent: 0.744, // fitted: testosterone reached by men who start low: ZA-203, Conners 2017
  bindingSaturation: 0.0668, // fitted: blood testosterone on enanthate with and without hCG: Coviello 2005
  esterShare: 0.909, // fitted: weekly enanthate against pellets: Matsumoto 1990, Handelsman 1996
  undecanoateShare: 0.976, // fitted: levels in the label of depot undecanoate
  gelShare: 0.0804, // fitted: ZA-203, Ilani 2012; label: about a tenth of the dose
  nasalShare: 0.144, // fitted: Conners 2017, mean testosterone
  nasalNoticed: 0.612, // fitted: Conners 2017, LH and FSH
  aromataseMaxInhibition: 0.535, // fitted: Leder 2004
  aromataseHalfMg: 0.0899, // fitted: Leder 2004, daily against twice weekly
  estradiolFeedbackShare: 0.77, // fitted: Leder 2004, Helo 2015
  enclomipheneHalf: 0.815, // fitted: ZA-203, both doses
  enclomipheneFadesPerDay: 0.22, // fitted: testosterone a week after the last tablet: ZA-204, ZA-304, ZA-305
  zuclomipheneHalf: 73, // fitted: Helo 2015
  tamoxifenHalfMg: 19.8, // fitted: tamoxifen series 2019
  driveCeiling: 6.43, // fitted: Coviello 2005, Matsumoto 1990
  commonSetPoint: 1.6, // fitted: men who start low: ZA-203, Leder 2004, Conners 2017
  lhRate: 0.51, // fitted: Coviello 2005, LH at three weeks
  fshHeel: 0.037, // fitted: Coviello 2005 with Matsumoto 1990
  inhibinBrake: 0.787, // fitted: FSH: Coviello 2005, Matsumoto 1990
  readinessRate: 0.163, // fitted: Coviello 2005, Ly 2005
  readinessFloor: 0.203, // fitted: Coviello 2005
  readinessHalf: 2.42, // fitted: Handelsman 1996, Matsumoto 1990
  memorySlowsReturn: 36.4, // fitted: T4DM runoff, Gu 2009
  ageSlowsReturn: 5.47, // fitted: T4DM runoff
  ageSilences: 0.22, // fitted: T4DM runoff
  memorySlowsEntry: 2.44, // fitted: Gu 2009, Liu 2006
  hcgPotency: 0.00764, // fitted: Coviello 2005
  leydigHalf: 4.01, // fitted: Leder 2004, ZA-203, Coviello 2005
  leydigMassFloor: 0.634, // fitted: Coviello 2005
  leydigMassHalf: 1.27, // fitted: Helo 2015, ZA-203
  desensitisationFloor: 0.332, // fitted: Coviello 2005
  desensitisationHalf: 0.848, // fitted: Coviello 2005
  ittHalf: 0.188, // fitted: Ly 2005, Matsumoto 1990, Handelsman 1996
  fshHalf: 0.243, // fitted: Matsumoto 1990; no more sperm on enclomiphene: ZA-304, ZA-305
  supportWithoutFsh: 0.879, // fitted: Matsumoto 1990
  entryFloor: 0.14, // fitted: Zhengwei 1998, type B
  meiosisFloor: 0.961, // fitted: Zhengwei 1998
  elongationFloor: 0.753, // fitted: Zhengwei 1998
  entryRate: 0.222, // fitted: Ly 2005, fall
  entryReturnRate: 0.0797, // fitted: Ly 2005, return
  releaseRate: 0.0242, // fitted: Ly 2005, fall
  releaseReturnRate: 0.019, // fitted: Ly 2005, return
  spermFloor: 0.000869, // fitted: Ly 2005, WHO 1995
  transitDays: 8.5, // fitted: Ly 2005, within PHY-18
  slowShare: 0.193, // fitted: Ly 2005, plateau
  germVolumeShare: 0.213, // fitted: Wiehle 2015, Thai 1996
} as const;

/** Differences between men. */
export const fittedDifferences = {
  ittHalf: 0.295, // fitted: Bebb 1996, WHO 1995
  spermFloor: 2.58, // fitted: WHO 1995, Bebb 1996
  releaseRate: 0.337, // fitted: WHO 1995
  entryReturn: 0.645, // fitted: Liu 2006
  memory: 0.634, // fitted: Liu 2006
  readiness: 0.184, // fitted: Liu 2006
  readinessHalf: 0.121, // fitted: Ilani 2012, Bebb 1996
  slowMen: 0.23, // fitted: Liu 2006: men back at 6, 12 and 16 months
  slowPace: 0.238, // fitted: Liu 2006
  asianSpermFloor: 0.13, // fitted: WHO 1995
  asianClearance: 0.566, // fitted: WHO 1995, Gu 2009
  clinicReturn: 0.061, // fitted: Samplaski 2014, Wenker 2015
  clinicSlowMen: 0.571, // fitted: Samplaski 2014, Wenker 2015
  clinicSpermFloor: 0.0914, // fitted: Samplaski 2014
  clinicNever: 0.24, // fitted: Samplaski 2014, Wenker 2015
} as const;
