// The constants of the axis, as one object that can be copied and varied (by the fit, and by a cohort of men).
// Codes such as PHY-01 name published figures and are listed in model.md. "fitted" names the figure a value was fitted
// to: such a value makes the curve right and is no measured biology. Redo the fit with .config/fit/fit.mjs.
export const axisParameters = Object.freeze({
    testosteroneClearance: 980, // PHY-10: 516 L/m² × 1.9 m²
    productionExponent: 0.715, // fitted: SUP-49 and SERM-22, testosterone reached by men who start low
    bindingSaturation: 0.22, // fitted: LIU-04, 2.5-fold rise on 200 mg of enanthate a week
    adrenalTestosterone: 25, // usual castrate level, from general knowledge
    estradiolStart: 25, // PHY-04
    testicularEstradiolShare: 0.15, // assumed: most of a man's estradiol is made outside the testis
    aromataseMaxInhibition: 0.57, // fitted: AI-04, both arms
    aromataseHalfMg: 0.14, // fitted: AI-04, 1 mg daily against twice weekly
    estradiolFeedbackShare: 0.675, // fitted: AI-04, SERM-03
    estradiolHalf: 120, // assumed: far above usual levels, so that the effect is nearly in proportion
    enclomipheneHalf: 0.227, // fitted: SERM-22, both doses
    zuclomipheneHalf: 9.12, // fitted: SERM-03, SERM-02
    zuclomipheneAgonism: 0.054, // assumed: a weak estrogen
    driveCeiling: 38.5, // fitted: SUP-21 with SUP-10, SUP-41
    commonSetPoint: 0.596, // fitted: SERM-22 with SUP-46
    lhRate: 0.5, // fitted: SUP-21; a pool of days, not the minutes of LH in blood
    fshRate: 0.3, // assumed: FSH leaves more slowly than LH
    inhibinRate: 0.3, // assumed: days
    inhibinBrake: 0.536, // fitted: SUP-21, FSH
    inhibinFromFsh: 0.4, // fitted by hand: LIU-04, 2.5-fold fall
    inhibinFromGerm: 0.3, // fitted by hand: LIU-04, 2.5-fold fall
    responsivenessRate: 0.148, // fitted: SUP-21 with REC-07
    responsivenessFloor: 0.112, // fitted: SUP-21
    responsivenessHalf: 1.85, // fitted: SUP-41, SUP-42, implants
    memoryRate: 0.000995, // fitted, weakly: REC-17, REC-12
    memorySlowsReturn: 44.9, // fitted, weakly: REC-17, REC-12
    memorySlowsEntry: 8.77, // fitted, weakly: REC-12
    hcgPotency: 0.0075, // fitted: HCG-01 to HCG-03
    leydigHalf: 4.26, // fitted: AI-04, SERM-03, SERM-22
    leydigMassFloor: 0.67, // fitted, weakly: HCG-16, SERM-03
    leydigMassHalf: 1.95, // fitted, weakly: SERM-03
    leydigMassRate: 0.0119, // fitted, weakly: SERM-03
    desensitisationFloor: 0.337, // fitted: HCG-03, HCG-16
    desensitisationHalf: 0.906, // fitted: HCG-01 to HCG-03
    desensitisationRate: 0.254, // assumed: days (HCG-16)
    ittStart: 1200, // PHY-12: 1174 to 1234 (Coviello 2005)
    ittHalf: 0.106, // fitted: SUP-10, SUP-40, SUP-42
    fshHalf: 0.423, // fitted: SUP-10
    supportWithoutFsh: 0.842, // fitted: HCG-06; gradual fall on hCG alone as in HCG-14
    entryFloor: 0.144, // fitted: REC-07; VOL-13 gives type B spermatogonia 10 % of control
    meiosisFloor: 0.647, // fitted: REC-07, VOL-13
    elongationFloor: 0.756, // fitted: REC-07, VOL-13
    entryRate: 0.307, // fitted: SUP-09
    entryReturnRate: 0.0766, // fitted: REC-07
    releaseRate: 0.0241, // fitted: SUP-09
    releaseReturnRate: 0.0299, // fitted: REC-07
    spermFloor: 0.00154, // fitted: SUP-09
    transitDays: 4.17, // fitted within PHY-18, 2 to 12 d
    slowShare: 0.179, // fitted: REC-08
    slowLossRate: 0.01, // assumed: lost within months, VOL-13
    slowReturnRate: 0.0025, // assumed: a year or more, LIU-05, REC-24
    germVolumeShare: 0.179, // fitted: VOL-02, VOL-17 (both weak)
    leydigVolumeShare: 0.03, // PHY-19: 3.1 % in aged men
});
//# sourceMappingURL=parameters.js.map