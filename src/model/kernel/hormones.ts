// The hormones of one man from one step to another with a fixed step: LH and FSH by Kutta's method of third order, whose
// stages lie where medicines are known, because testosterone answers LH at once; all that is slower by the midpoint method on
// the first two stages. Every value is a share of the man's own start, so the untreated man sits at 1. No rate is faster than
// two thirds of a step, so no share can undershoot nothing. The equations stand here and nowhere else: the kernel for three
// men and the twin for the benchmark are made from this text (npm run kernel), so it keeps to numbers, arrays and Math.sqrt.
import type { AgentInputs } from '../agents/agent.js';
import type { ManState } from './man-state.js';

/**
 * Goes on from `state` (changed in place) at step `from` to step `to`, within one day of `stepsPerDay` steps; the germ
 * line stands still meanwhile. `c` are a man's constants in the order of constantsFor, `state` is in the order of
 * stateNames, `begun` takes what held at step `from`, for sampleMan.
 */
export function followHormones(
  c: Float64Array,
  state: ManState,
  begun: Float64Array,
  inputs: AgentInputs,
  from: number,
  to: number,
  stepsPerDay: number,
): void {
  const h = 1 / stepsPerDay;
  const inTestosterone = inputs.testosterone;
  const inSkin = inputs.skinTestosterone;
  const inHcg = inputs.hcg;
  const inSensitivity = inputs.leydigSensitivity;
  const inFsh = inputs.fsh;
  const inBlocked = inputs.receptorsBlocked;
  const inAgonist = inputs.receptorsFilled;
  const inAromatase = inputs.aromatase;
  const inGnrh = inputs.gnrh;
  const inFollowing = inputs.gnrhFollowed;

  const perOwnProduction = c[8] as number;
  const perOwnFromSkin = c[57] as number;
  const adrenalShare = c[9] as number;
  const estradiolFollowing = c[11] as number;
  const testicularEstradiolShare = c[12] as number;
  const estradiolFeedbackShare = c[14] as number;
  const estradiolFilling = c[15] as number;
  const perUsualFilling = c[16] as number;
  const driveReserve = c[17] as number;
  const lhRate = c[18] as number;
  const fshRate = c[19] as number;
  const fshHeel = c[20] as number;
  const perOwnFsh = c[21] as number;
  const inhibinRate = c[22] as number;
  const inhibinBrake = c[23] as number;
  const inhibinFromFsh = c[24] as number;
  const inhibinFromGerm = c[25] as number;
  const readinessRate = c[26] as number;
  const restedWakingRate = c[27] as number;
  const readinessFloor = c[28] as number;
  const readinessHalfSquared = c[29] as number;
  const memorySlowsReturn = c[31] as number;
  const memorySlowsEntry = c[32] as number;
  const hcgPotency = c[33] as number;
  const leydigHalf = c[34] as number;
  const leydigMassFloor = c[35] as number;
  const leydigMassHalf = c[36] as number;
  const leydigMassRate = c[37] as number;
  const ittHalfSquared = c[38] as number;
  const fshHalf = c[39] as number;
  const supportWithoutFsh = c[40] as number;
  const entryFloor = c[41] as number;
  const entryRate = c[43] as number;
  const entryReturnRate = c[44] as number;
  const releaseRate = c[45] as number;
  const releaseReturnRate = c[46] as number;

  let lh = state[0] as number;
  let fsh = state[1] as number;
  let inhibin = state[2] as number;
  let readiness = state[3] as number;
  let mass = state[4] as number;
  let entry = state[5] as number;
  let release = state[6] as number;
  const memory = state[7] as number;
  const late = state[8] as number;
  const lost = state[9] as number;
  const typeB = state[10] as number;
  const spermatocytes = state[11] as number;
  const roundSpermatids = state[12] as number;
  const elongatedSpermatids = state[13] as number;

  // What stays for the day.
  const lhTop = 1 + driveReserve;
  const fshTopCalled = (1 + inhibinBrake) * (1 + fshHeel);
  const leydigTop = 1 + leydigHalf;
  const fshTop = 1 + fshHalf;
  const ittTop = 1 + ittHalfSquared;
  const readyTop = (1 - readinessFloor) * (1 + readinessHalfSquared);
  const massTop = (1 - leydigMassFloor) * (1 + leydigMassHalf);
  const entryTop = 1 - entryFloor;
  const germ = 0.1 * typeB + 0.3 * (spermatocytes + roundSpermatids + elongatedSpermatids);
  const wakingRate = restedWakingRate / (1 + memorySlowsReturn * memory * memory);
  const rebuildingRate = entryReturnRate / (1 + memorySlowsEntry * memory * memory);
  const room = (1 - late) * (1 - lost);
  let driveSum = state[19] as number;
  let supportSum = state[18] as number;

  for (let step = from; step < to; step++) {
    let lhTrial = lh;
    let fshTrial = fsh;
    let inhibinTrial = inhibin;
    let readinessTrial = readiness;
    let massTrial = mass;
    let entryTrial = entry;
    let releaseTrial = release;
    let lhSum = 0;
    let fshSum = 0;

    for (let stage = 0; stage < 3; stage++) {
      const at = 2 * step + stage;
      const outside = inTestosterone[at] as number;
      const onSkin = inSkin[at] as number;
      const hcg = inHcg[at] as number;
      const sensitivity = inSensitivity[at] as number;
      const fshOutside = inFsh[at] as number;
      const blocked = inBlocked[at] as number;
      const agonist = inAgonist[at] as number;
      const aromatase = inAromatase[at] as number;
      const gnrhOutside = inGnrh[at] as number;
      const followed = inFollowing[at] as number;

      // Leydig cells: output levels off under strong stimulation and falls a little faster than weak stimulation does. What
      // hCG does wears off; that it keeps up their mass does not (assumed).
      const stimulus = lhTrial + hcgPotency * hcg;
      const felt = lhTrial + sensitivity * hcgPotency * hcg;
      const steep = felt * Math.sqrt(Math.sqrt(felt));
      const leydig = (massTrial * steep * leydigTop) / (leydigHalf + steep);

      // Blood: own and outside testosterone add. Free testosterone is in proportion to this.
      const own = (1 - adrenalShare) * leydig + adrenalShare;
      const production = own + outside * perOwnProduction + onSkin * perOwnFromSkin;

      // Estradiol follows free testosterone, a part is made in the testis, anastrozole slows its making.
      const following = 1 + (production - 1) * estradiolFollowing;
      const estradiol = aromatase * (following + testicularEstradiolShare * (leydig - following));

      // Feedback: free testosterone (in proportion to production) and filled estrogen receptors slow GnRH. Clomiphene's
      // isomers and tamoxifen keep estradiol out. GnRH from outside adds; given without pauses it is not followed.
      const filling = estradiol * estradiolFilling;
      const filled = ((filling + agonist) * perUsualFilling) / (1 + filling + blocked);
      const signal = production + estradiolFeedbackShare * (filled - production);
      const own3 = lhTop / (1 + driveReserve * signal * signal * signal);
      const called = followed * (own3 + gnrhOutside);

      // LH: the GnRH drive, as far as the pituitary is ready to follow it.
      const lhSlope = lhRate * (called * readinessTrial - lhTrial);

      const lhSquared = lhTrial * lhTrial;

      // FSH: the same signal, lower still where little is left of it, held back by inhibin B.
      const fshCalled = (lhSquared * fshTopCalled) / ((lhTrial + fshHeel) * (1 + inhibinBrake * inhibinTrial));
      const fshSlope = fshRate * (fshCalled - fshTrial);

      // All that is slower follows at the beginning and in the middle of a step.
      if (stage < 2) {
        // Readiness: the pituitary keeps itself ready by working. It wanes over weeks when little LH is called for, and
        // comes back by its own growing output, more slowly after long suppression.
        const working = readinessFloor + (lhSquared * readyTop) / (lhSquared + readinessHalfSquared);
        const readinessSlope = (working > readinessTrial ? wakingRate : readinessRate) * (working - readinessTrial);

        // Three quantities that level off. One division serves them all, because divisions are what a computer waits for.
        const fshActing = fshTrial + fshOutside * perOwnFsh;
        const leydigSquared = leydig * leydig;
        const fshRange = fshActing + fshHalf;
        const ittRange = leydigSquared + ittHalfSquared;
        const massRange = stimulus + leydigMassHalf;
        const germRange = fshRange * ittRange;
        const perRange = 1 / (germRange * massRange);
        const byFsh = fshActing * fshTop * ittRange * (perRange * massRange);
        const byItt = leydigSquared * ittTop * fshRange * (perRange * massRange);
        const byStimulus = stimulus * massTop * (perRange * germRange);

        // Inhibin B: from Sertoli cells, helped by FSH and by germ cells.
        const helped = inhibinFromFsh * (byFsh - 1) + inhibinFromGerm * (germ - 1);
        const inhibinSlope = inhibinRate * (1 + helped - inhibinTrial);

        // Leydig mass: kept up by LH or hCG, shrinks over months without.
        const massSlope = leydigMassRate * (leydigMassFloor + byStimulus - massTrial);

        // Support of the germ line by testosterone made inside the testis and by FSH. What reaches the testis from the blood
        // is too little to count.
        const support = byItt * (supportWithoutFsh + (1 - supportWithoutFsh) * byFsh);

        // Entry: spermatogonia that go on to type B, as far as they are supported; stopping is quick. Building up again is
        // their own work, in proportion to how many there are, and takes longer after long suppression. Release: finishing and letting go of elongated spermatids.
        const allowed = room * (entryFloor + entryTop * support);
        const entryPace = allowed > entryTrial ? rebuildingRate * entryTrial : entryRate;
        const entrySlope = entryPace * (allowed - entryTrial);
        const releaseSlope = (support > releaseTrial ? releaseReturnRate : releaseRate) * (support - releaseTrial);

        if (step === from && stage === 0) {
          begun[0] = lhTrial;
          begun[1] = fshActing;
          begun[2] = production;
          begun[3] = leydig;
          begun[4] = inhibinTrial;
          begun[5] = massTrial;
          begun[6] = called;
        }
        const ahead = stage === 0 ? h / 2 : h;
        supportSum += 6 * stage * support;
        inhibinTrial = inhibin + ahead * inhibinSlope;
        readinessTrial = readiness + ahead * readinessSlope;
        massTrial = mass + ahead * massSlope;
        entryTrial = entry + ahead * entrySlope;
        releaseTrial = release + ahead * releaseSlope;
      }

      // The last stage looks beyond the middle, and may look too far where a medicine stops at once: never below nothing.
      const weight = stage === 1 ? 4 : 1;
      const reach = stage === 0 ? h / 2 : 2 * h;
      const lhAhead = lh + reach * lhSlope - h * lhSum;
      const fshAhead = fsh + reach * fshSlope - h * fshSum;
      lhTrial = lhAhead > 0 ? lhAhead : 0;
      fshTrial = fshAhead > 0 ? fshAhead : 0;
      driveSum += weight * called;
      lhSum += weight * lhSlope;
      fshSum += weight * fshSlope;
    }

    lh = lh + (h / 6) * lhSum;
    fsh = fsh + (h / 6) * fshSum;
    inhibin = inhibinTrial;
    readiness = readinessTrial;
    mass = massTrial;
    entry = entryTrial;
    release = releaseTrial;
  }

  state[0] = lh;
  state[1] = fsh;
  state[2] = inhibin;
  state[3] = readiness;
  state[4] = mass;
  state[5] = entry;
  state[6] = release;
  state[18] = supportSum;
  state[19] = driveSum;
}
