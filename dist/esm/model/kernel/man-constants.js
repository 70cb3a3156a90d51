import { NG_PER_ML_PER_NMOL_PER_L, productionMgPerDay } from '../units.js';
/** ng/dL, IU/L; the start at which the constants of the axis are given. */
export const REFERENCE_NG_PER_DL = 550;
const REFERENCE_LH_IU_PER_L = 4.5;
/** M/mL; at which entryReturnRate is given. */
const REFERENCE_SPERM_M_PER_ML = 65;
/** nmol/L inside the testis for each ng/dL in blood, where none is made. */
const NMOL_PER_L_PER_NG_PER_DL = 0.0347;
/** pg/mL; a usual value in fertile men, weakly sourced (PHY-05). It scales the curve and nothing else. */
const INHIBIN_B_PG_PER_ML = 200;
/** Years; from here on age counts (see ageSlowsReturn, ageSilences). */
const AGE_COUNTS_FROM = 45;
/** All constants of one man, as the kernel takes them: plain numbers in one array, because an engine compiles the kernel
 *  anew for every object that looks different to it. The kernel reads them by place, under the names given here; a test
 *  holds the two together. Rates are per day, shares are of the man's own start. */
export function constantsFor(parameters, man) {
    const p = parameters;
    const testosterone = man.testosteroneNgPerDl / REFERENCE_NG_PER_DL;
    const lh = man.lhIuPerL / REFERENCE_LH_IU_PER_L;
    const filling = p.estradiolStart / p.estradiolHalf;
    const production = productionMgPerDay(REFERENCE_NG_PER_DL, p.testosteroneClearance);
    const transitRate = 3 / p.transitDays;
    const olderDecades = Math.max(0, man.ageYears - AGE_COUNTS_FROM) / 10;
    // Leydig cells that need more LH than usual work close to what they can give (primary hypogonadism).
    const leydigReserve = (man.leydigReserve ?? 1) / Math.pow(Math.max(1, lh), 2.5);
    // All men share one highest LH; who starts high (a failing testis) has less left to rise to, who starts low more.
    const ceiling = Math.max(1.2, p.driveCeiling / lh);
    return Float64Array.of(
    // — his own start, in the units of MarkerId —
    man.lhIuPerL, // lhStart
    man.fshIuPerL, // fshStart
    man.testosteroneNgPerDl, // testosteroneStart
    p.estradiolStart, // estradiolStart
    INHIBIN_B_PG_PER_ML, // inhibinStart
    p.ittStart * NG_PER_ML_PER_NMOL_PER_L * testosterone, // ittStart
    man.spermMPerMl, // spermStart
    man.testisVolumeMl, // volumeStart
    // — blood —
    // perOwnProduction: Days per mg: 1 / his own production.
    1 / (production * Math.pow(testosterone, p.productionExponent)), p.adrenalTestosterone / man.testosteroneNgPerDl, // adrenalShare
    // saturation: How far SHBG saturates at his own level.
    p.bindingSaturation * testosterone, 
    // estradiolFollowing: How far his estradiol follows his testosterone: all the way from 550 ng/dL up, less below, because men with little  testosterone keep their estradiol (AI-04, HCG-06).
    Math.min(1, testosterone), p.testicularEstradiolShare, // testicularEstradiolShare
    // ittOwnShare: Share of what is measured inside his testis that is made there.
    1 - (NMOL_PER_L_PER_NG_PER_DL * REFERENCE_NG_PER_DL) / p.ittStart, 
    // — feedback —
    // estradiolFeedbackShare: Men with little testosterone keep their estradiol, so more of their feedback runs through it.
    p.estradiolFeedbackShare / (p.estradiolFeedbackShare + (1 - p.estradiolFeedbackShare) * testosterone), 
    // estradiolFilling: His usual estradiol over the level that fills half of the receptors.
    filling, 
    // perUsualFilling: 1 / the share of receptors that his usual estradiol fills.
    (1 + filling) / filling, 
    // driveReserve: Steepness of the feedback at his own level; 1 + this is the ceiling of his drive.
    (ceiling - 1) * Math.pow(testosterone, p.commonSetPoint), 
    // — pituitary —
    p.lhRate, // lhRate
    p.fshRate, // fshRate
    p.fshHeel, // fshHeel
    // perOwnFsh: FSH from outside, in units of his own: 1 / his FSH.
    1 / man.fshIuPerL, p.inhibinRate, // inhibinRate
    p.inhibinBrake, // inhibinBrake
    p.inhibinFromFsh, // inhibinFromFsh
    p.inhibinFromGerm, // inhibinFromGerm
    p.readinessRate, // readinessRate
    // restedWakingRate: As readinessRate on the way back, before memory slows it: age counts here.
    p.readinessRate / (1 + p.ageSlowsReturn * olderDecades), p.readinessFloor, // readinessFloor
    // readinessHalfSquared: Square of the LH at which his readiness is half way down.
    Math.pow(p.readinessHalf * (1 + p.ageSilences * olderDecades), 2), p.memoryRate, // memoryRate
    p.memorySlowsReturn, // memorySlowsReturn
    p.memorySlowsEntry, // memorySlowsEntry
    // — Leydig cells —
    // hcgPotency: His own LH for each IU of hCG in the body.
    p.hcgPotency / lh, (p.leydigHalf * leydigReserve) / Math.pow(Math.min(1, lh), 1.25), // leydigHalf
    p.leydigMassFloor, // leydigMassFloor
    Math.max(0.001, p.leydigMassHalf * leydigReserve), // leydigMassHalf
    p.leydigMassRate, // leydigMassRate
    // — germ line —
    // ittHalfSquared: Square of the share of usual ITT that gives half support.
    p.ittHalf * p.ittHalf, p.fshHalf, // fshHalf
    p.supportWithoutFsh, // supportWithoutFsh
    p.entryFloor, // entryFloor
    // finishHalfSquared: Square of the support at which half of the cells that leave meiosis live to elongate.
    p.finishHalf * p.finishHalf, p.entryRate, // entryRate
    // entryReturnRate: Who starts with little sperm rebuilds more slowly.
    p.entryReturnRate * Math.pow(man.spermMPerMl / REFERENCE_SPERM_M_PER_ML, p.spermSpeedsReturn), p.releaseRate, // releaseRate
    p.releaseReturnRate, // releaseReturnRate
    man.spermatogenicFloor ?? p.spermFloor, // spermFloor
    // transitRate: Per day, and what stays of it after a day: each of three equal steps through the epididymis.
    transitRate, Math.exp(-transitRate), // transitStays
    p.slowShare, // slowShare
    p.slowLossRate, // slowLossRate
    p.slowReturnRate, // slowReturnRate
    // losable: Share of the germ line that long suppression takes for good.
    1 - (man.germLineReserve ?? 1), p.lossRate, // lossRate
    // — volume —
    p.germVolumeShare, // germVolumeShare
    p.leydigVolumeShare, // leydigVolumeShare
    // perOwnFromSkin: Days per mg on the skin: what reaches the blood, over his own production.
    p.gelShare / (production * Math.pow(testosterone, p.productionExponent)));
}
//# sourceMappingURL=man-constants.js.map