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
    /** pg/mL. */
    readonly estradiolStart: number;
    readonly testicularEstradiolShare: number;
    readonly aromataseMaxInhibition: number;
    /** mg of anastrozole in the body for half of the effect. */
    readonly aromataseHalfMg: number;
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
    readonly germVolumeShare: number;
    readonly leydigVolumeShare: number;
}
export declare const axisParameters: AxisParameters;
