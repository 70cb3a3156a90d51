// Written by .config/fit/fit.mjs (npm run fit); do not edit. Constants that no source gives, each with what it was
// fitted to. Units and meanings stand in parameters.ts and cohort/population.ts. Such a value makes the curves right and
// is no measured biology: other values fit as well.
export const fittedParameters = {
    productionExponent: 0.691, // fitted: testosterone reached by men who start low: ZA-203, Conners 2017
    bindingSaturation: 0.0931, // fitted: blood testosterone on enanthate with and without hCG: Coviello 2005
    esterShare: 0.889, // fitted: weekly enanthate against pellets: Matsumoto 1990, Handelsman 1996
    undecanoateShare: 0.991, // fitted: levels in the label of depot undecanoate
    gelShare: 0.066, // fitted: ZA-203, Ilani 2012; label: about a tenth of the dose
    nasalShare: 0.147, // fitted: Conners 2017, mean testosterone
    nasalNoticed: 0.735, // fitted: Conners 2017, LH and FSH
    aromataseMaxInhibition: 0.523, // fitted: Leder 2004
    aromataseHalfMg: 0.0449, // fitted: Leder 2004, daily against twice weekly
    estradiolFeedbackShare: 0.753, // fitted: Leder 2004, Helo 2015
    enclomipheneHalf: 0.712, // fitted: ZA-203, both doses
    enclomipheneFadesPerDay: 0.278, // fitted: testosterone a week after the last tablet: ZA-204, ZA-304, ZA-305
    zuclomipheneHalf: 77, // fitted: Helo 2015
    tamoxifenHalfMg: 12.5, // fitted: tamoxifen series 2019
    commonSetPoint: 1.56, // fitted: men who start low: ZA-203, Leder 2004, Conners 2017
    lhRate: 0.48, // fitted: Coviello 2005, LH at three weeks
    fshHeel: 0.0466, // fitted: Coviello 2005 with Matsumoto 1990
    inhibinBrake: 0.93, // fitted: FSH: Coviello 2005, Matsumoto 1990
    readinessRate: 0.105, // fitted: Coviello 2005, Ly 2005
    readinessFloor: 0.171, // fitted: Coviello 2005
    readinessHalf: 0.397, // fitted: Handelsman 1996, Matsumoto 1990
    memorySlowsReturn: 5.96, // fitted: T4DM runoff, Gu 2009
    ageSlowsReturn: 6.91, // fitted: T4DM runoff
    ageSilences: 0.0746, // fitted: T4DM runoff
    memorySlowsEntry: 0.23, // fitted: Gu 2009, Liu 2006
    hcgPotency: 0.0211, // fitted: Coviello 2005
    leydigHalf: 4.22, // fitted: Leder 2004, ZA-203, Coviello 2005
    leydigMassFloor: 0.789, // fitted: Coviello 2005
    leydigMassHalf: 3.26, // fitted: Helo 2015, ZA-203
    desensitisationFloor: 0.203, // fitted: Coviello 2005
    desensitisationHalf: 0.527, // fitted: Coviello 2005
    ittHalf: 0.249, // fitted: Ly 2005, Matsumoto 1990, Handelsman 1996
    fshHalf: 0.0675, // fitted: Matsumoto 1990; no more sperm on enclomiphene: ZA-304, ZA-305
    supportWithoutFsh: 0.955, // fitted: Matsumoto 1990
    entryFloor: 0.0982, // fitted: Zhengwei 1998, type B
    entryRate: 0.0324, // fitted: Ly 2005, fall
    spermSpeedsReturn: 0.206, // fitted: Liu 2006, Ly 2005
    entryReturnRate: 0.0624, // fitted: Ly 2005, return
    releaseRate: 0.0258, // fitted: Ly 2005, fall
    releaseReturnRate: 0.0257, // fitted: Ly 2005, return
    spermFloor: 0.000871, // fitted: Ly 2005, WHO 1995
    transitDays: 4.37, // fitted: Ly 2005, within PHY-18
    slowShare: 0.156, // fitted: Ly 2005, plateau
    germVolumeShare: 0.229, // fitted: Wiehle 2015, VOL-02 (second-hand)
};
/** Differences between men. */
export const fittedDifferences = {
    ittHalf: 0.167, // fitted: Bebb 1996, WHO 1995
    spermFloor: 2.34, // fitted: WHO 1995, Bebb 1996
    releaseRate: 0.32, // fitted: WHO 1995
    entryReturn: 0.269, // fitted: Liu 2006
    memory: 0.814, // fitted: Liu 2006
    readiness: 0.254, // fitted: Liu 2006
    readinessHalf: 0.128, // fitted: Ilani 2012, Bebb 1996
    slowMen: 0.472, // fitted: Liu 2006: men back at 6, 12 and 16 months
    slowPace: 0.0265, // fitted: Liu 2006
    asianSpermFloor: 0.252, // fitted: WHO 1995
    asianClearance: 0.841, // fitted: WHO 1995, Gu 2009
    asianSlow: 0.986, // fitted: Gu 2009, Liu 2006
    clinicReturn: 0.67, // fitted: Samplaski 2014, Wenker 2015
    clinicSlowMen: 0.822, // fitted: Samplaski 2014, Wenker 2015
    clinicSpermFloor: 0.0928, // fitted: Samplaski 2014
    clinicNever: 0.309, // fitted: Samplaski 2014, Wenker 2015
};
//# sourceMappingURL=fitted.js.map