/** Ends a day of `stepsPerDay` steps: `state` is changed in place. Arguments as in followHormones. */
export function endDay(c, state, stepsPerDay) {
    const memoryRate = c[30];
    const finishHalfSquared = c[42];
    const spermFloor = c[47];
    const transitRate = c[48];
    const transitStays = c[49];
    const slowShare = c[50];
    const slowLossRate = c[51];
    const slowReturnRate = c[52];
    const losable = c[53];
    const lossRate = c[54];
    const entry = state[5];
    const release = state[6];
    const memory = state[7];
    const late = state[8];
    const lost = state[9];
    const typeB = state[10];
    const spermatocytes = state[11];
    const roundSpermatids = state[12];
    const elongatedSpermatids = state[13];
    const caput = state[14];
    const corpus = state[15];
    const sperm = state[16];
    const supportSum = state[18];
    const driveSum = state[19];
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
    const newest = (state[17] + 1) & 63;
    const oldest = state[20 + newest];
    const released = spermFloor + (1 - spermFloor) * oldest * release * release;
    state[20 + newest] = entry;
    // A cohort that comes out of meiosis (day 30) while support is gone is still there to be counted for a while, but few of
    // its cells live to elongate (day 48): its fate is noted in a second ring.
    const finishing = release * release;
    const viable = (finishing * (1 + finishHalfSquared)) / (finishing + finishHalfSquared);
    const atRound = (newest + 34) & 63;
    const atElongation = (newest + 16) & 63;
    const intoMeiosis = state[20 + ((newest + 58) & 63)];
    const intoRound = state[20 + atRound];
    const intoElongation = state[20 + atElongation];
    const elongation = state[84 + atElongation];
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
    const spermNow = released + (caudaGap + transitRate * corpusGap + (transitRate * transitRate * caputGap) / 2) * transitStays;
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
//# sourceMappingURL=germ-line.js.map