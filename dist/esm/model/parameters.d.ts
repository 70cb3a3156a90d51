/** All quantities of the axis that do not depend on a man's own laboratory values. Rates are per day; shares are of the
 *  man's own start. */
export interface AxisParameters {
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
    /** Shares of testis volume that germ cells and Leydig cells make up; the rest stays. */
    readonly germVolumeShare: number;
    readonly leydigVolumeShare: number;
}
export declare const axisParameters: AxisParameters;
