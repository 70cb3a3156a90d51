// The constants of the axis, as one object that can be copied and varied (by the fit, and by a cohort of men).
// Codes such as PHY-01 name published figures and are listed in model.md. "fitted" names the figure a value was fitted
// to: such a value makes the curve right and is no measured biology. Redo the fit with .config/fit/fit.mjs.

/** All quantities of the axis that do not depend on a man's own laboratory values. Rates are per day; shares are of the
 *  man's own start. */
export interface AxisParameters {
  // — blood —
  /** L per day. */
  readonly testosteroneClearance: number;
  /** How production differs between men with blood level: 1 = in proportion, 0 = all make the same and differ in SHBG. */
  readonly productionExponent: number;
  /** How far SHBG saturates at 550 ng/dL: 0 = blood level in proportion to production. */
  readonly bindingSaturation: number;
  /** ng/dL that come from the adrenals. */
  readonly adrenalTestosterone: number;
  /** pg/mL. */
  readonly estradiolStart: number;
  readonly testicularEstradiolShare: number;
  readonly aromataseMaxInhibition: number;
  /** mg of anastrozole in the body for half of the effect. */
  readonly aromataseHalfMg: number;
  // — feedback —
  /** Share of the feedback that runs through estradiol. */
  readonly estradiolFeedbackShare: number;
  /** pg/mL, ng/mL, ng/mL: levels that fill half of the receptors. */
  readonly estradiolHalf: number;
  readonly enclomipheneHalf: number;
  readonly zuclomipheneHalf: number;
  /** How far zuclomiphene acts as an estrogen, 0 to 1. */
  readonly zuclomipheneAgonism: number;
  /** GnRH drive with no feedback at all, multiple of the usual in a man with 550 ng/dL. */
  readonly driveCeiling: number;
  /** 0: each man's brain is set to his own testosterone; 1: all to 550 ng/dL. */
  readonly commonSetPoint: number;
  // — pituitary —
  readonly lhRate: number;
  readonly fshRate: number;
  readonly inhibinRate: number;
  readonly inhibinBrake: number;
  /** Inhibin B: share that needs FSH, share that needs germ cells; the rest is constant. */
  readonly inhibinFromFsh: number;
  readonly inhibinFromGerm: number;
  readonly responsivenessRate: number;
  readonly responsivenessFloor: number;
  /** Drive at which half of the readiness is left; small = readiness is kept longer. */
  readonly responsivenessHalf: number;
  readonly memoryRate: number;
  readonly memorySlowsReturn: number;
  readonly memorySlowsEntry: number;
  // — Leydig cells —
  /** LH-like signal of 1 IU of hCG in the body, in units of the man's own LH. */
  readonly hcgPotency: number;
  readonly leydigHalf: number;
  readonly leydigMassFloor: number;
  readonly leydigMassHalf: number;
  readonly leydigMassRate: number;
  readonly desensitisationFloor: number;
  readonly desensitisationHalf: number;
  readonly desensitisationRate: number;
  /** nmol/L inside the testis of a man with 550 ng/dL in blood. */
  readonly ittStart: number;
  // — Sertoli cells and germ line —
  /** Share of usual ITT, of usual FSH, for half support. */
  readonly ittHalf: number;
  readonly fshHalf: number;
  /** Support that ITT alone gives. */
  readonly supportWithoutFsh: number;
  /** Share of cells that enter, pass the first and pass the second gate without support. */
  readonly entryFloor: number;
  readonly meiosisFloor: number;
  readonly elongationFloor: number;
  readonly entryRate: number;
  readonly entryReturnRate: number;
  readonly releaseRate: number;
  readonly releaseReturnRate: number;
  /** Share of sperm output without any support, where the man gives no floor of his own. */
  readonly spermFloor: number;
  /** Mean days from release through the epididymis to the ejaculate. */
  readonly transitDays: number;
  readonly slowShare: number;
  readonly slowLossRate: number;
  readonly slowReturnRate: number;
  // — volume —
  readonly germVolumeShare: number;
  readonly leydigVolumeShare: number;
}

export const axisParameters: AxisParameters = Object.freeze({
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
