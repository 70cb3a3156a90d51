// The constants of the axis, as one object that can be copied and varied (by the fit, and by a cohort of men).
// Codes such as PHY-01 name published figures and are listed in model.md. "fitted" names the figure a value was fitted
// to: such a value makes the curve right and is no measured biology. Redo the fit with npm run fit.

import { fittedParameters } from './fitted.js';

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
  /** Shares that act: of the testosterone in enanthate and cypionate, in undecanoate; of a dose of gel, of a nasal dose. */
  readonly esterShare: number;
  readonly undecanoateShare: number;
  readonly gelShare: number;
  readonly nasalShare: number;
  /** How much of nasal testosterone the brain counts: between its short spikes the brake is off. */
  readonly nasalNoticed: number;
  /** pg/mL. */
  readonly estradiolStart: number;
  /** Share of estradiol that is made in the testis. */
  readonly testicularEstradiolShare: number;
  /** Largest share of the making of estradiol that anastrozole takes away. */
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
  /** How fast the effect of enclomiphene fades. */
  readonly enclomipheneFadesPerDay: number;
  /** How far zuclomiphene acts as an estrogen, 0 to 1. */
  readonly zuclomipheneAgonism: number;
  /** How far tamoxifen acts as an estrogen, 0 to 1. */
  readonly tamoxifenAgonism: number;
  /** mg of tamoxifen and its metabolite in the body that take half of the receptors. */
  readonly tamoxifenHalfMg: number;
  /** GnRH drive with no feedback at all, multiple of the usual in a man with 550 ng/dL and LH 4.5 IU/L. */
  readonly driveCeiling: number;
  /** Exponent: how much closer to their ceiling men stand who start with little testosterone; 0: not at all. */
  readonly commonSetPoint: number;
  // — pituitary —
  /** Per day: how fast LH and FSH follow what is called for. */
  readonly lhRate: number;
  readonly fshRate: number;
  /** Share of usual LH below which FSH falls further than LH. */
  readonly fshHeel: number;
  /** Per day: how fast inhibin B follows. */
  readonly inhibinRate: number;
  /** How strongly inhibin B holds FSH back, 0 = not at all. */
  readonly inhibinBrake: number;
  /** Inhibin B: share that needs FSH, share that needs germ cells; the rest is constant. */
  readonly inhibinFromFsh: number;
  readonly inhibinFromGerm: number;
  /** Per day: how fast the pituitary loses and regains its readiness. */
  readonly readinessRate: number;
  /** Readiness that is left in a pituitary that does not work at all. */
  readonly readinessFloor: number;
  /** LH, as a share of usual, at which readiness is half way down; small = readiness is kept longer. */
  readonly readinessHalf: number;
  /** Per day: how fast the memory of suppression builds up and fades. */
  readonly memoryRate: number;
  /** How much a full memory slows the waking of the pituitary, and the rebuilding of the germ line. */
  readonly memorySlowsReturn: number;
  readonly memorySlowsEntry: number;
  /** How much each ten years above 45 slow the waking of the pituitary. */
  readonly ageSlowsReturn: number;
  /** How much more easily each ten years above 45 let the pituitary fall silent. */
  readonly ageSilences: number;
  // — Leydig cells —
  /** LH-like signal of 1 IU of hCG in the body, in units of the LH of a man with 4.5 IU/L. */
  readonly hcgPotency: number;
  /** Stimulus (of usual LH, to the power 1.25) at which Leydig output is at half of its ceiling. */
  readonly leydigHalf: number;
  /** Leydig mass without LH; stimulus at which the rest is half kept up; rate per day. */
  readonly leydigMassFloor: number;
  readonly leydigMassHalf: number;
  readonly leydigMassRate: number;
  /** hCG (in units of usual LH) that dulls Leydig cells to hCG by half; rate per day. */
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
  /** Share of cells that enter without support. */
  readonly entryFloor: number;
  /** Support, as release follows it, at which half of the cells that leave meiosis live to elongate. */
  readonly finishHalf: number;
  /** Per day: how fast the entry of germ cells stops, and starts again. */
  readonly entryRate: number;
  readonly entryReturnRate: number;
  /** Exponent: how much more slowly men rebuild who start with little sperm; 0: not at all. */
  readonly spermSpeedsReturn: number;
  /** Per day: how fast the release of sperm fails, and comes back. */
  readonly releaseRate: number;
  readonly releaseReturnRate: number;
  /** Share of sperm output without any support, where the man gives no floor of his own. */
  readonly spermFloor: number;
  /** Mean days from release through the epididymis to the ejaculate. */
  readonly transitDays: number;
  /** Share of the germ line that is lost within months of suppression and comes back late; both rates per day. */
  readonly slowShare: number;
  readonly slowLossRate: number;
  readonly slowReturnRate: number;
  /** How fast the part that a man can lose for good is lost under full suppression. */
  readonly lossRate: number;
  // — volume —
  /** Shares of testis volume that germ cells and Leydig cells make up; the rest stays. */
  readonly germVolumeShare: number;
  readonly leydigVolumeShare: number;
}

export const axisParameters: AxisParameters = Object.freeze({
  ...fittedParameters,

  testosteroneClearance: 980, // PHY-10: 516 L/m² × 1.9 m²
  adrenalTestosterone: 25, // usual castrate level, from general knowledge
  estradiolStart: 25, // PHY-04
  testicularEstradiolShare: 0.15, // assumed: most of a man's estradiol is made outside the testis

  driveCeiling: 9, // PHY-25: 46.6 IU/L after orchidectomy, 10.4 times 4.5; readiness gives the last sixth of it

  estradiolHalf: 120, // assumed: far above usual levels, so that the effect is nearly in proportion
  zuclomipheneAgonism: 0.054, // assumed: a weak estrogen
  tamoxifenAgonism: 0.1, // assumed: a weak estrogen

  fshRate: 0.3, // assumed: FSH leaves more slowly than LH
  inhibinRate: 0.3, // assumed: days
  inhibinFromFsh: 0.25, // assumed: half of it stays, the other half needs FSH and germ cells alike
  inhibinFromGerm: 0.25, // assumed: as the line above
  memoryRate: 0.000995, // assumed: nearly three years; what it slows is fitted

  leydigMassRate: 0.0119, // assumed: about three months
  desensitisationRate: 0.12, // assumed: a little over a week
  ittStart: 1200, // PHY-12: 1174 to 1234 (Coviello 2005)

  slowLossRate: 0.01, // assumed: lost within months, VOL-13
  slowReturnRate: 0.0025, // assumed: a year or more, LIU-05, REC-24

  lossRate: 0.01, // assumed: within months
  leydigVolumeShare: 0.03, // PHY-19: 3.1 % in aged men
});
