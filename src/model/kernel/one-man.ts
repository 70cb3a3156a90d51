// The kernel: one man from one step to another. Classical Runge–Kutta of fourth order with a fixed step for the hormones,
// a conveyor of cohorts for the germ line. No rate is faster than two thirds of a step, so no share can
// undershoot nothing. Every value is a share of the man's own start, so the untreated man sits at 1.
// The equations stand here and nowhere else: the kernel for several men and its twin for the benchmark are made from this
// text (npm run kernel), so it keeps to numbers, arrays, Math.sqrt and Math.max.
import type { AgentInputs } from '../agents/agent.js';
import type { ManConstants } from './man-constants.js';
import type { ManState } from './man-state.js';
import type { Samples } from './samples.js';

/**
 * Goes on from `state` (changed in place) at step `from` to step `to`, `stepsPerDay` a day, and writes sample number
 * `sample` when its time has come, every `everyDays` days from day 0 (on the nearest step), up to and including step `to`.
 */
export function followMan(
  c: ManConstants,
  state: ManState,
  out: Samples,
  inputs: AgentInputs,
  from: number,
  to: number,
  stepsPerDay: number,
  everyDays: number,
): void {
  const h = 1 / stepsPerDay;
  const inTestosterone = inputs.testosterone;
  const inUnnoticed = inputs.unnoticedTestosterone;
  const inHcg = inputs.hcg;
  const inSensitivity = inputs.leydigSensitivity;
  const inFsh = inputs.fsh;
  const inBlocked = inputs.receptorsBlocked;
  const inAgonist = inputs.receptorsFilled;
  const inAromatase = inputs.aromatase;
  const inGnrh = inputs.gnrh;
  const inFollowing = inputs.gnrhFollowed;
  const cohorts = state.cohorts;

  let lh = state.lh;
  let fsh = state.fsh;
  let inhibin = state.inhibin;
  let readiness = state.readiness;
  let mass = state.mass;
  let entry = state.entry;
  let release = state.release;
  let memory = state.memory;
  let late = state.late;
  let lost = state.lost;
  let typeB = state.typeB;
  let spermatocytes = state.spermatocytes;
  let roundSpermatids = state.roundSpermatids;
  let elongatedSpermatids = state.elongatedSpermatids;
  let caput = state.caput;
  let corpus = state.corpus;
  let sperm = state.sperm;
  let newest = state.newest;

  // In names of their own, because the loop reads them hundreds of thousands of times.
  const hcgPotency = c.hcgPotency;
  const leydigHalf = c.leydigHalf;
  const adrenalShare = c.adrenalShare;
  const perOwnProduction = c.perOwnProduction;
  const saturation = c.saturation;
  const estradiolFollowing = c.estradiolFollowing;
  const testicularEstradiolShare = c.testicularEstradiolShare;
  const estradiolFilling = c.estradiolFilling;
  const perUsualFilling = c.perUsualFilling;
  const estradiolFeedbackShare = c.estradiolFeedbackShare;
  const driveReserve = c.driveReserve;
  const lhRate = c.lhRate;
  const fshHeel = c.fshHeel;
  const fshRate = c.fshRate;
  const inhibinBrake = c.inhibinBrake;
  const perOwnFsh = c.perOwnFsh;
  const fshHalf = c.fshHalf;
  const inhibinFromFsh = c.inhibinFromFsh;
  const inhibinFromGerm = c.inhibinFromGerm;
  const inhibinRate = c.inhibinRate;
  const readinessFloor = c.readinessFloor;
  const readinessHalf = c.readinessHalf;
  const readinessRate = c.readinessRate;
  const leydigMassFloor = c.leydigMassFloor;
  const leydigMassHalf = c.leydigMassHalf;
  const leydigMassRate = c.leydigMassRate;
  const ittHalfSquared = c.ittHalfSquared;
  const supportWithoutFsh = c.supportWithoutFsh;
  const entryFloor = c.entryFloor;
  const entryRate = c.entryRate;
  const releaseReturnRate = c.releaseReturnRate;
  const releaseRate = c.releaseRate;

  // What changes from day to day only.
  const lhTop = 1 + c.driveReserve;
  const fshTopCalled = (1 + c.inhibinBrake) * (1 + c.fshHeel);
  const leydigTop = 1 + c.leydigHalf;
  const boundTop = 1 + c.saturation;
  const fshTop = 1 + c.fshHalf;
  const ittTop = 1 + c.ittHalfSquared;
  const readyTop = (1 - c.readinessFloor) * (1 + c.readinessHalf);
  const massTop = (1 - c.leydigMassFloor) * (1 + c.leydigMassHalf);
  const entryTop = 1 - c.entryFloor;
  let germ = 0.1 * typeB + 0.3 * (spermatocytes + roundSpermatids + elongatedSpermatids);
  let wakingRate = c.wakingRate / (1 + c.memorySlowsReturn * memory * memory);
  let rebuildingRate = c.entryReturnRate / (1 + c.memorySlowsEntry * memory * memory);
  let room = 1 - late - lost;
  let driveSum = 0;
  let supportSum = 0;

  let sample = Math.ceil(from / stepsPerDay / everyDays - 1e-9);
  let sampleStep = Math.round(sample * everyDays * stepsPerDay);

  for (let step = from; step <= to; step++) {
    let lhTrial = lh;
    let fshTrial = fsh;
    let inhibinTrial = inhibin;
    let readinessTrial = readiness;
    let massTrial = mass;
    let entryTrial = entry;
    let releaseTrial = release;
    let lhSum = 0;
    let fshSum = 0;
    let inhibinSum = 0;
    let readinessSum = 0;
    let massSum = 0;
    let entrySum = 0;
    let releaseSum = 0;

    for (let stage = 0; stage < 4; stage++) {
      const at = 2 * step + (stage === 0 ? 0 : stage === 3 ? 2 : 1);
      const outside = inTestosterone[at] as number;
      const hcg = inHcg[at] as number;
      const sensitivity = inSensitivity[at] as number;
      const fshOutside = inFsh[at] as number;
      const blocked = inBlocked[at] as number;
      const agonist = inAgonist[at] as number;
      const aromatase = inAromatase[at] as number;
      const gnrhOutside = inGnrh[at] as number;
      const followed = inFollowing[at] as number;

      // Leydig cells: output levels off under strong stimulation and falls a little faster than weak stimulation does.
      const stimulus = lhTrial + hcgPotency * hcg;
      const steep = stimulus * Math.sqrt(Math.sqrt(stimulus));
      const leydig = (sensitivity * massTrial * steep * leydigTop) / (leydigHalf + steep);

      // Blood: own and outside testosterone add; total testosterone rises less than in proportion as SHBG fills.
      const own = (1 - adrenalShare) * leydig + adrenalShare;
      const production = own + outside * perOwnProduction;
      const testosterone = (production * boundTop) / (1 + saturation * production);

      // Estradiol follows testosterone, a part is made in the testis, anastrozole slows its making.
      const following = 1 + (testosterone - 1) * estradiolFollowing;
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

      // FSH: the same signal, lower still where little is left of it, held back by inhibin B.
      const fshCalled = (lhTrial * lhTrial * fshTopCalled) / ((lhTrial + fshHeel) * (1 + inhibinBrake * inhibinTrial));
      const fshSlope = fshRate * (fshCalled - fshTrial);

      // Four quantities that level off. One division serves them all, because divisions are what a computer waits for.
      const fshActing = fshTrial + fshOutside * perOwnFsh;
      const leydigSquared = leydig * leydig;
      const fshRange = fshActing + fshHalf;
      const ittRange = leydigSquared + ittHalfSquared;
      const lhRange = lhTrial + readinessHalf;
      const massRange = stimulus + leydigMassHalf;
      const germRange = fshRange * ittRange;
      const hormoneRange = lhRange * massRange;
      const perRange = 1 / (germRange * hormoneRange);
      const byFsh = fshActing * fshTop * ittRange * (perRange * hormoneRange);
      const byItt = leydigSquared * ittTop * fshRange * (perRange * hormoneRange);
      const byLh = lhTrial * readyTop * massRange * (perRange * germRange);
      const byStimulus = stimulus * massTop * lhRange * (perRange * germRange);

      // Inhibin B: from Sertoli cells, helped by FSH and by germ cells.
      const helped = inhibinFromFsh * (byFsh - 1) + inhibinFromGerm * (germ - 1);
      const inhibinSlope = inhibinRate * (1 + helped - inhibinTrial);

      // Readiness: the pituitary keeps itself ready by working. It wanes over weeks when little LH is called for, and
      // comes back by its own growing output, more slowly after long suppression.
      const working = readinessFloor + byLh;
      const readinessSlope = (working > readinessTrial ? wakingRate : readinessRate) * (working - readinessTrial);

      // Leydig mass: kept up by LH or hCG, shrinks over months without.
      const massSlope = leydigMassRate * (leydigMassFloor + byStimulus - massTrial);

      // Support of the germ line by testosterone made inside the testis and by FSH. What reaches the testis from the blood
      // is too little to count.
      const support = byItt * (supportWithoutFsh + (1 - supportWithoutFsh) * byFsh);

      // Entry: spermatogonia that go on to type B, as far as they are supported; stopping is quick, building up again is
      // not, and takes longer after long suppression. Release: finishing and letting go of elongated spermatids.
      const allowed = room * (entryFloor + entryTop * support);
      const entrySlope = (allowed > entryTrial ? rebuildingRate : entryRate) * (allowed - entryTrial);
      const releaseSlope = (support > releaseTrial ? releaseReturnRate : releaseRate) * (support - releaseTrial);

      if (stage === 0 && step === sampleStep) {
        const seen = production + (inUnnoticed[at] as number) * perOwnProduction;
        const inBlood = (seen * boundTop) / (1 + saturation * seen);
        const seenFollowing = 1 + (inBlood - 1) * estradiolFollowing;
        const seenEstradiol = aromatase * (seenFollowing + testicularEstradiolShare * (leydig - seenFollowing));
        out.lh[sample] = c.lhStart * lhTrial;
        out.fsh[sample] = c.fshStart * fshActing;
        out.testosterone[sample] = c.testosteroneStart * inBlood;
        out.estradiol[sample] = c.estradiolStart * seenEstradiol;
        out.inhibinB[sample] = c.inhibinStart * inhibinTrial;
        out.itt[sample] = c.ittStart * (c.ittOwnShare * leydig + (1 - c.ittOwnShare) * inBlood);
        out.sperm[sample] = c.spermStart * sperm;
        out.testisVolume[sample] =
          c.volumeStart * (1 + c.germVolumeShare * (germ - 1) + c.leydigVolumeShare * (massTrial - 1));
        out.gnrh[sample] = called;
        out.leydigMass[sample] = massTrial;
        out.typeB[sample] = typeB;
        out.spermatocytes[sample] = spermatocytes;
        out.roundSpermatids[sample] = roundSpermatids;
        out.elongatedSpermatids[sample] = elongatedSpermatids;
      }

      const weight = stage === 0 ? 1 : stage === 3 ? 1 : 2;
      const ahead = stage < 2 ? h / 2 : h;
      driveSum += weight * called;
      supportSum += weight * support;
      lhSum += weight * lhSlope;
      fshSum += weight * fshSlope;
      inhibinSum += weight * inhibinSlope;
      readinessSum += weight * readinessSlope;
      massSum += weight * massSlope;
      entrySum += weight * entrySlope;
      releaseSum += weight * releaseSlope;
      lhTrial = lh + ahead * lhSlope;
      fshTrial = fsh + ahead * fshSlope;
      inhibinTrial = inhibin + ahead * inhibinSlope;
      readinessTrial = readiness + ahead * readinessSlope;
      massTrial = mass + ahead * massSlope;
      entryTrial = entry + ahead * entrySlope;
      releaseTrial = release + ahead * releaseSlope;
    }
    if (step === sampleStep) {
      sample = sample + 1;
      sampleStep = Math.round(sample * everyDays * stepsPerDay);
    }
    if (step === to) break;

    lh = lh + (h / 6) * lhSum;
    fsh = fsh + (h / 6) * fshSum;
    inhibin = inhibin + (h / 6) * inhibinSum;
    readiness = readiness + (h / 6) * readinessSum;
    mass = mass + (h / 6) * massSum;
    entry = entry + (h / 6) * entrySum;
    release = release + (h / 6) * releaseSum;

    if ((step + 1) % stepsPerDay === 0) {
      // A day is over. Memory builds up over years of suppression and fades as slowly; a part of the germ line is lost
      // within months of suppression and comes back over a year or more, or not at all.
      const supported = (h / 6) * supportSum;
      const drive = (h / 6) * driveSum;
      supportSum = 0;
      driveSum = 0;
      const missing = Math.max(0, 1 - supported);
      const lateTo = c.slowShare * missing;
      memory += c.memoryRate * (Math.max(0, 1 - drive) - memory);
      late += (lateTo > late ? c.slowLossRate : c.slowReturnRate) * (lateTo - late);
      lost += c.lossRate * missing * (c.losable - lost);
      wakingRate = c.wakingRate / (1 + c.memorySlowsReturn * memory * memory);
      rebuildingRate = c.entryReturnRate / (1 + c.memorySlowsEntry * memory * memory);
      room = 1 - late - lost;

      // The conveyor: the oldest cohort leaves, release fails more than in proportion when support is missing.
      newest = (newest + 1) % 64;
      const oldest = cohorts[newest] as number;
      const released = c.spermFloor + (1 - c.spermFloor) * oldest * release * release;
      cohorts[newest] = entry;

      // Gates: without support a share of the cells is lost on the way into meiosis (day 6) and into elongation (day 48).
      const meiosis = c.meiosisFloor + (1 - c.meiosisFloor) * supported;
      const elongation = c.elongationFloor + (1 - c.elongationFloor) * supported;
      const atMeiosis = (newest + 58) % 64;
      const atElongation = (newest + 16) % 64;
      const intoMeiosis = cohorts[atMeiosis] as number;
      const intoRound = cohorts[(newest + 34) % 64] as number;
      const intoElongation = cohorts[atElongation] as number;
      cohorts[atMeiosis] = intoMeiosis * meiosis;
      cohorts[atElongation] = intoElongation * elongation;
      typeB += (entry - intoMeiosis) / 6;
      spermatocytes += (intoMeiosis * meiosis - intoRound) / 24;
      roundSpermatids += (intoRound - intoElongation) / 18;
      elongatedSpermatids += (intoElongation * elongation - oldest) / 16;
      germ = 0.1 * typeB + 0.3 * (spermatocytes + roundSpermatids + elongatedSpermatids);

      // Epididymis: three equal steps with a steady inflow for a day, solved exactly.
      const caputGap = caput - released;
      const corpusGap = corpus - released;
      const caudaGap = sperm - released;
      caput = released + caputGap * c.transitStays;
      corpus = released + (corpusGap + c.transitRate * caputGap) * c.transitStays;
      sperm =
        released +
        (caudaGap + c.transitRate * corpusGap + (c.transitRate * c.transitRate * caputGap) / 2) * c.transitStays;
    }
  }

  state.lh = lh;
  state.fsh = fsh;
  state.inhibin = inhibin;
  state.readiness = readiness;
  state.mass = mass;
  state.entry = entry;
  state.release = release;
  state.memory = memory;
  state.late = late;
  state.lost = lost;
  state.typeB = typeB;
  state.spermatocytes = spermatocytes;
  state.roundSpermatids = roundSpermatids;
  state.elongatedSpermatids = elongatedSpermatids;
  state.caput = caput;
  state.corpus = corpus;
  state.sperm = sperm;
  state.newest = newest;
}
