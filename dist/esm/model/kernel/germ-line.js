/** Ends a day of `stepsPerDay` steps: `state` is changed in place. Arguments as in followHormones. */
export function endDay(c, state, stepsPerDay) {
    const memoryRate = c[30];
    const meiosisFloor = c[42];
    const elongationFloor = c[43];
    const spermFloor = c[48];
    const transitRate = c[49];
    const transitStays = c[50];
    const slowShare = c[51];
    const slowLossRate = c[52];
    const slowReturnRate = c[53];
    const losable = c[54];
    const lossRate = c[55];
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
    const newest = (state[17] + 1) % 64;
    const oldest = state[20 + newest];
    const released = spermFloor + (1 - spermFloor) * oldest * release * release;
    state[20 + newest] = entry;
    // Gates: without support a share of the cells is lost on the way into meiosis (day 6) and into elongation (day 48).
    const meiosis = meiosisFloor + (1 - meiosisFloor) * supported;
    const elongation = elongationFloor + (1 - elongationFloor) * supported;
    const atMeiosis = 20 + ((newest + 58) % 64);
    const atElongation = 20 + ((newest + 16) % 64);
    const intoMeiosis = state[atMeiosis];
    const intoRound = state[20 + ((newest + 34) % 64)];
    const intoElongation = state[atElongation];
    state[atMeiosis] = intoMeiosis * meiosis;
    state[atElongation] = intoElongation * elongation;
    const typeBNow = typeB + (entry - intoMeiosis) / 6;
    const spermatocytesNow = spermatocytes + (intoMeiosis * meiosis - intoRound) / 24;
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