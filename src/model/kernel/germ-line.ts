// The germ line of one man: what happens once a day. A conveyor of cohorts, each of which left type A on one day.
import type { ManState } from './man-state.js';

/** Ends a day of `stepsPerDay` steps: `state` is changed in place. Arguments as in followHormones. */
export function endDay(c: Float64Array, state: ManState, stepsPerDay: number): void {
  const memoryRate = c[30] as number;
  const finishHalfSquared = c[42] as number;
  const spermFloor = c[47] as number;
  const transitRate = c[48] as number;
  const transitStays = c[49] as number;
  const slowShare = c[50] as number;
  const slowLossRate = c[51] as number;
  const slowReturnRate = c[52] as number;
  const losable = c[53] as number;
  const lossRate = c[54] as number;

  const entry = state[5] as number;
  const release = state[6] as number;
  const memory = state[7] as number;
  const late = state[8] as number;
  const lost = state[9] as number;
  const typeB = state[10] as number;
  const spermatocytes = state[11] as number;
  const roundSpermatids = state[12] as number;
  const elongatedSpermatids = state[13] as number;
  const caput = state[14] as number;
  const corpus = state[15] as number;
  const sperm = state[16] as number;
  const supportSum = state[18] as number;
  const driveSum = state[19] as number;

  // Memory builds up over years of suppression and fades as slowly; a part of the germ line is lost
  // within months of suppression and comes back over a year or more, or not at all.
  const supported = supportSum / (6 * stepsPerDay);
  const drive = driveSum / (6 * stepsPerDay);
  const missing = supported < 1 ? 1 - supported : 0;
  const lateTo = slowShare * missing;
  const memoryNow = memory + memoryRate * ((drive < 1 ? 1 - drive : 0) - memory);
  const lateNow = late + (lateTo > late ? slowLossRate : slowReturnRate) * (lateTo - late);
  const lostNow = lost + lossRate * missing * (losable - lost);

  // The conveyor: the oldest cohort leaves, release fails more than in proportion when support is missing.
  const newest = ((state[17] as number) + 1) & 63;
  const oldest = state[20 + newest] as number;
  const released = spermFloor + (1 - spermFloor) * oldest * release * release;
  state[20 + newest] = entry;

  // A cohort that comes out of meiosis (day 30) while support is gone is still there to be counted for a while, but few of
  // its cells live to elongate (day 48): its fate is noted in a second ring.
  const finishing = release * release;
  const viable = (finishing * (1 + finishHalfSquared)) / (finishing + finishHalfSquared);
  const atRound = (newest + 34) & 63;
  const atElongation = (newest + 16) & 63;
  const intoMeiosis = state[20 + ((newest + 58) & 63)] as number;
  const intoRound = state[20 + atRound] as number;
  const intoElongation = state[20 + atElongation] as number;
  const elongation = state[84 + atElongation] as number;
  state[84 + atRound] = viable;
  state[20 + atElongation] = intoElongation * elongation;
  const typeBNow = typeB + (entry - intoMeiosis) / 6;
  const spermatocytesNow = spermatocytes + (intoMeiosis - intoRound) / 24;
  const roundSpermatidsNow = roundSpermatids + (intoRound - intoElongation) / 18;
  const elongatedSpermatidsNow = elongatedSpermatids + (intoElongation * elongation - oldest) / 16;

  // Epididymis: three equal steps with a steady inflow for a day, solved exactly.
  const caputGap = caput - released;
  const corpusGap = corpus - released;
  const caudaGap = sperm - released;
  const caputNow = released + caputGap * transitStays;
  const corpusNow = released + (corpusGap + transitRate * caputGap) * transitStays;
  const spermNow =
    released + (caudaGap + transitRate * corpusGap + (transitRate * transitRate * caputGap) / 2) * transitStays;
  state[7] = memoryNow;
  state[8] = lateNow;
  state[9] = lostNow;
  state[10] = typeBNow;
  state[11] = spermatocytesNow;
  state[12] = roundSpermatidsNow;
  state[13] = elongatedSpermatidsNow;
  state[14] = caputNow;
  state[15] = corpusNow;
  state[16] = spermNow;
  state[17] = newest;
  state[18] = 0;
  state[19] = 0;
}
