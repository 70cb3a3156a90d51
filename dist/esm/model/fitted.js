// Written by .config/fit/fit.mjs (npm run fit); do not edit. Constants that no source gives, each with what it was
// fitted to. Units and meanings stand in parameters.ts and cohort/population.ts. Such a value makes the curves right and
// is no measured biology: other values fit as well.
export const fittedParameters = {
    productionExponent: 0.7, // fitted: testosterone reached by men who start low: ZA-203, Conners 2017
    bindingSaturation: 0.0823, // fitted: blood testosterone on enanthate with and without hCG: Coviello 2005
    esterShare: 0.876, // fitted: weekly enanthate against pellets: Matsumoto 1990, Handelsman 1996
    undecanoateShare: 0.996, // fitted: levels in the label of depot undecanoate
    gelShare: 0.0705, // fitted: ZA-203, Ilani 2012; label: about a tenth of the dose
    nasalShare: 0.153, // fitted: Conners 2017, mean testosterone
    nasalNoticed: 0.718, // fitted: Conners 2017, LH and FSH
    aromataseMaxInhibition: 0.523, // fitted: Leder 2004
    aromataseHalfMg: 0.0399, // fitted: Leder 2004, daily against twice weekly
    estradiolFeedbackShare: 0.745, // fitted: Leder 2004, Helo 2015
    enclomipheneHalf: 0.613, // fitted: ZA-203, both doses
    enclomipheneFadesPerDay: 0.276, // fitted: testosterone a week after the last tablet: ZA-204, ZA-304, ZA-305
    zuclomipheneHalf: 110, // fitted: Helo 2015
    tamoxifenHalfMg: 11.4, // fitted: tamoxifen series 2019
    commonSetPoint: 1.4, // fitted: men who start low: ZA-203, Leder 2004, Conners 2017
    lhRate: 0.421, // fitted: Coviello 2005, LH at three weeks
    fshHeel: 0.0477, // fitted: Coviello 2005 with Matsumoto 1990
    inhibinBrake: 0.944, // fitted: FSH: Coviello 2005, Matsumoto 1990
    readinessRate: 0.122, // fitted: Coviello 2005, Ly 2005
    readinessFloor: 0.19, // fitted: Coviello 2005
    readinessHalf: 0.394, // fitted: Handelsman 1996, Matsumoto 1990
    memorySlowsReturn: 19.4, // fitted: T4DM runoff, Gu 2009
    ageSlowsReturn: 5.95, // fitted: T4DM runoff
    ageSilences: 0.15, // fitted: T4DM runoff
    memorySlowsEntry: 1.51, // fitted: Gu 2009, Liu 2006
    hcgPotency: 0.0085, // fitted: Coviello 2005
    leydigHalf: 2.91, // fitted: Leder 2004, ZA-203, Coviello 2005
    leydigMassFloor: 0.719, // fitted: Coviello 2005
    leydigMassHalf: 3.54, // fitted: Helo 2015, ZA-203
    desensitisationHalf: 0.8, // fitted: Coviello 2005
    ittHalf: 0.251, // fitted: Ly 2005, Matsumoto 1990, Handelsman 1996
    fshHalf: 0.055, // fitted: Matsumoto 1990; no more sperm on enclomiphene: ZA-304, ZA-305
    supportWithoutFsh: 0.949, // fitted: Matsumoto 1990
    entryFloor: 0.108, // fitted: Zhengwei 1998, type B
    entryRate: 0.0317, // fitted: Ly 2005, fall
    spermSpeedsReturn: 0.88, // fitted: Liu 2006, Ly 2005
    entryReturnRate: 0.239, // fitted: Ly 2005, return
    releaseRate: 0.0268, // fitted: Ly 2005, fall
    releaseReturnRate: 0.0201, // fitted: Ly 2005, return
    spermFloor: 0.000806, // fitted: Ly 2005, WHO 1995
    finishHalf: 0.109, // fitted: Liu 2006 and Ly 2005, return to 3 M/mL; Wenker 2015
    transitDays: 3.49, // fitted: Ly 2005, within PHY-18
    slowShare: 0.0935, // fitted: Ly 2005, plateau
    germVolumeShare: 0.225, // fitted: Wiehle 2015, VOL-02 (second-hand)
};
/** Differences between men. */
export const fittedDifferences = {
    ittHalf: 0.0923, // fitted: Bebb 1996, WHO 1995
    spermFloor: 2.04, // fitted: WHO 1995, Bebb 1996
    releaseRate: 0.298, // fitted: WHO 1995
    entryReturn: 0.783, // fitted: Liu 2006
    memory: 0.168, // fitted: Liu 2006
    readiness: 0.29, // fitted: Liu 2006
    readinessHalf: 0.226, // fitted: Ilani 2012, Bebb 1996
    slowMen: 0.466, // fitted: Liu 2006: men back at 6, 12 and 16 months
    slowPace: 0.0666, // fitted: Liu 2006
    asianSpermFloor: 0.193, // fitted: WHO 1995
    asianClearance: 0.768, // fitted: WHO 1995, Gu 2009
    asianSlow: 1.02, // fitted: Gu 2009, Liu 2006
    clinicReturn: 0.127, // fitted: Samplaski 2014, Wenker 2015
    clinicSlowMen: 0.0516, // fitted: Samplaski 2014, Wenker 2015
    clinicSpermFloor: 0.245, // fitted: Samplaski 2014
    clinicNever: 0.104, // fitted: Samplaski 2014, Wenker 2015
};
//# sourceMappingURL=fitted.js.map