// Written by .config/fit/fit.mjs (npm run fit); do not edit. Constants that no source gives, each with what it was
// fitted to. Units and meanings stand in parameters.ts and cohort/population.ts. Such a value makes the curves right and
// is no measured biology: other values fit as well.
export const fittedParameters = {
    productionExponent: 0.824, // fitted: testosterone reached by men who start low: ZA-203, Conners 2017
    bindingSaturation: 0.089, // fitted: blood testosterone on enanthate with and without hCG: Coviello 2005
    esterShare: 0.829, // fitted: weekly enanthate against pellets: Matsumoto 1990, Handelsman 1996
    undecanoateShare: 0.98, // fitted: levels in the label of depot undecanoate
    gelShare: 0.0766, // fitted: ZA-203, Ilani 2012; label: about a tenth of the dose
    nasalShare: 0.131, // fitted: Conners 2017, mean testosterone
    nasalNoticed: 0.501, // fitted: Conners 2017, LH and FSH
    aromataseMaxInhibition: 0.531, // fitted: Leder 2004
    aromataseHalfMg: 0.0727, // fitted: Leder 2004, daily against twice weekly
    estradiolFeedbackShare: 0.745, // fitted: Leder 2004, Helo 2015
    enclomipheneHalf: 0.798, // fitted: ZA-203, both doses
    enclomipheneFadesPerDay: 0.271, // fitted: testosterone a week after the last tablet: ZA-204, ZA-304, ZA-305
    zuclomipheneHalf: 55.4, // fitted: Helo 2015
    tamoxifenHalfMg: 23.3, // fitted: tamoxifen series 2019
    driveCeiling: 10.9, // fitted: Coviello 2005, Matsumoto 1990
    commonSetPoint: 1.5, // fitted: men who start low: ZA-203, Leder 2004, Conners 2017
    lhRate: 0.539, // fitted: Coviello 2005, LH at three weeks
    fshHeel: 0.0487, // fitted: Coviello 2005 with Matsumoto 1990
    inhibinBrake: 0.609, // fitted: FSH: Coviello 2005, Matsumoto 1990
    readinessRate: 0.106, // fitted: Coviello 2005, Ly 2005
    readinessFloor: 0.14, // fitted: Coviello 2005
    readinessHalf: 2.41, // fitted: Handelsman 1996, Matsumoto 1990
    memorySlowsReturn: 7.41, // fitted: T4DM runoff, Gu 2009
    ageSlowsReturn: 5.67, // fitted: T4DM runoff
    ageSilences: 0.359, // fitted: T4DM runoff
    memorySlowsEntry: 3.77, // fitted: Gu 2009, Liu 2006
    hcgPotency: 0.0062, // fitted: Coviello 2005
    leydigHalf: 4.38, // fitted: Leder 2004, ZA-203, Coviello 2005
    leydigMassFloor: 0.68, // fitted: Coviello 2005
    leydigMassHalf: 0.843, // fitted: Helo 2015, ZA-203
    desensitisationFloor: 0.305, // fitted: Coviello 2005
    desensitisationHalf: 1.15, // fitted: Coviello 2005
    ittHalf: 0.212, // fitted: Ly 2005, Matsumoto 1990, Handelsman 1996
    fshHalf: 0.121, // fitted: Matsumoto 1990; no more sperm on enclomiphene: ZA-304, ZA-305
    supportWithoutFsh: 0.91, // fitted: Matsumoto 1990
    entryFloor: 0.113, // fitted: Zhengwei 1998, type B
    meiosisFloor: 0.964, // fitted: Zhengwei 1998
    elongationFloor: 0.747, // fitted: Zhengwei 1998
    entryRate: 0.0364, // fitted: Ly 2005, fall
    entryReturnRate: 0.113, // fitted: Ly 2005, return
    releaseRate: 0.0238, // fitted: Ly 2005, fall
    releaseReturnRate: 0.0208, // fitted: Ly 2005, return
    spermFloor: 0.00118, // fitted: Ly 2005, WHO 1995
    transitDays: 6.74, // fitted: Ly 2005, within PHY-18
    slowShare: 0.194, // fitted: Ly 2005, plateau
    germVolumeShare: 0.174, // fitted: Wiehle 2015, VOL-02 (second-hand)
};
/** Differences between men. */
export const fittedDifferences = {
    ittHalf: 0.112, // fitted: Bebb 1996, WHO 1995
    spermFloor: 2.23, // fitted: WHO 1995, Bebb 1996
    releaseRate: 0.358, // fitted: WHO 1995
    entryReturn: 0.574, // fitted: Liu 2006
    memory: 0.922, // fitted: Liu 2006
    readiness: 0.21, // fitted: Liu 2006
    readinessHalf: 0.0826, // fitted: Ilani 2012, Bebb 1996
    slowMen: 0.292, // fitted: Liu 2006: men back at 6, 12 and 16 months
    slowPace: 0.028, // fitted: Liu 2006
    asianSpermFloor: 0.2, // fitted: WHO 1995
    asianClearance: 0.606, // fitted: WHO 1995, Gu 2009
    clinicReturn: 0.173, // fitted: Samplaski 2014, Wenker 2015
    clinicSlowMen: 0.784, // fitted: Samplaski 2014, Wenker 2015
    clinicSpermFloor: 0.196, // fitted: Samplaski 2014
    clinicNever: 0.252, // fitted: Samplaski 2014, Wenker 2015
};
//# sourceMappingURL=fitted.js.map