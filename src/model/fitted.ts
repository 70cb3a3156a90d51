// Written by .config/fit/fit.mjs (npm run fit); do not edit. Constants that no source gives, each with what it was
// fitted to. Units and meanings stand in parameters.ts and cohort/population.ts. Such a value makes the curves right and
// is no measured biology: other values fit as well.

export const fittedParameters = {
  productionExponent: 0.71, // fitted: testosterone reached by men who start low: ZA-203, Conners 2017
  bindingSaturation: 0.0526, // fitted: blood testosterone on enanthate with and without hCG: Coviello 2005
  esterShare: 0.934, // fitted: weekly enanthate against pellets: Matsumoto 1990, Handelsman 1996
  undecanoateShare: 0.97, // fitted: levels in the label of depot undecanoate
  gelShare: 0.0845, // fitted: ZA-203, Ilani 2012; label: about a tenth of the dose
  nasalShare: 0.149, // fitted: Conners 2017, mean testosterone
  nasalNoticed: 0.633, // fitted: Conners 2017, LH and FSH
  aromataseMaxInhibition: 0.525, // fitted: Leder 2004
  aromataseHalfMg: 0.0651, // fitted: Leder 2004, daily against twice weekly
  estradiolFeedbackShare: 0.795, // fitted: Leder 2004, Helo 2015
  enclomipheneHalf: 0.799, // fitted: ZA-203, both doses
  enclomipheneFadesPerDay: 0.148, // fitted: testosterone a week after the last tablet: ZA-204, ZA-304, ZA-305
  zuclomipheneHalf: 34.8, // fitted: Helo 2015
  tamoxifenHalfMg: 24.9, // fitted: tamoxifen series 2019
  driveCeiling: 7.14, // fitted: Coviello 2005, Matsumoto 1990
  commonSetPoint: 1.46, // fitted: men who start low: ZA-203, Leder 2004, Conners 2017
  lhRate: 0.495, // fitted: Coviello 2005, LH at three weeks
  fshHeel: 0.0328, // fitted: Coviello 2005 with Matsumoto 1990
  inhibinBrake: 0.414, // fitted: FSH: Coviello 2005, Matsumoto 1990
  readinessRate: 0.151, // fitted: Coviello 2005, Ly 2005
  readinessFloor: 0.15, // fitted: Coviello 2005
  readinessHalf: 0.835, // fitted: Handelsman 1996, Matsumoto 1990
  memorySlowsReturn: 34.7, // fitted: T4DM runoff, Gu 2009
  ageSlowsReturn: 5.81, // fitted: T4DM runoff
  ageSilences: 0.3, // fitted: T4DM runoff
  memorySlowsEntry: 6.58, // fitted: Gu 2009, Liu 2006
  hcgPotency: 0.00649, // fitted: Coviello 2005
  leydigHalf: 4.85, // fitted: Leder 2004, ZA-203, Coviello 2005
  leydigMassFloor: 0.688, // fitted: Coviello 2005
  leydigMassHalf: 0.879, // fitted: Helo 2015, ZA-203
  desensitisationFloor: 0.306, // fitted: Coviello 2005
  desensitisationHalf: 1.02, // fitted: Coviello 2005
  ittHalf: 0.217, // fitted: Ly 2005, Matsumoto 1990, Handelsman 1996
  fshHalf: 0.0457, // fitted: Matsumoto 1990; no more sperm on enclomiphene: ZA-304, ZA-305
  supportWithoutFsh: 0.904, // fitted: Matsumoto 1990
  entryFloor: 0.131, // fitted: Zhengwei 1998, type B
  meiosisFloor: 0.955, // fitted: Zhengwei 1998
  elongationFloor: 0.687, // fitted: Zhengwei 1998
  entryRate: 0.0867, // fitted: Ly 2005, fall
  entryReturnRate: 0.0949, // fitted: Ly 2005, return
  releaseRate: 0.0223, // fitted: Ly 2005, fall
  releaseReturnRate: 0.0194, // fitted: Ly 2005, return
  spermFloor: 0.0011, // fitted: Ly 2005, WHO 1995
  transitDays: 8.21, // fitted: Ly 2005, within PHY-18
  slowShare: 0.205, // fitted: Ly 2005, plateau
  germVolumeShare: 0.212, // fitted: Wiehle 2015, Thai 1996
} as const;

/** Differences between men. */
export const fittedDifferences = {
  ittHalf: 0.0776, // fitted: Bebb 1996, WHO 1995
  spermFloor: 2.44, // fitted: WHO 1995, Bebb 1996
  releaseRate: 0.471, // fitted: WHO 1995
  entryReturn: 0.144, // fitted: Liu 2006
  memory: 0.881, // fitted: Liu 2006
  readiness: 0.301, // fitted: Liu 2006
  readinessHalf: 0.0602, // fitted: Ilani 2012, Bebb 1996
  slowMen: 0.109, // fitted: Liu 2006: men back at 6, 12 and 16 months
  slowPace: 0.0733, // fitted: Liu 2006
  asianSpermFloor: 0.119, // fitted: WHO 1995
  asianClearance: 0.608, // fitted: WHO 1995, Gu 2009
  clinicReturn: 0.399, // fitted: Samplaski 2014, Wenker 2015
  clinicSlowMen: 0.557, // fitted: Samplaski 2014, Wenker 2015
  clinicSpermFloor: 0.146, // fitted: Samplaski 2014
  clinicNever: 0.218, // fitted: Samplaski 2014, Wenker 2015
} as const;
