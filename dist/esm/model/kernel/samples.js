export const markerIds = [
    'lh',
    'fsh',
    'testosterone',
    'estradiol',
    'inhibinB',
    'itt',
    'sperm',
    'testisVolume',
];
export const signalIds = [
    'gnrh',
    'leydigMass',
    'typeB',
    'spermatocytes',
    'roundSpermatids',
    'elongatedSpermatids',
];
/** Reads off a man how he stood at grid point `at`, where followHormones began: all markers, then all signals. */
export function sampleMan(c, state, begun, sampled, inputs, at) {
    const lhStart = c[0];
    const fshStart = c[1];
    const testosteroneStart = c[2];
    const estradiolStart = c[3];
    const inhibinStart = c[4];
    const ittStart = c[5];
    const spermStart = c[6];
    const volumeStart = c[7];
    const perOwnProduction = c[8];
    const saturation = c[10];
    const estradiolFollowing = c[11];
    const testicularEstradiolShare = c[12];
    const ittOwnShare = c[13];
    const germVolumeShare = c[55];
    const leydigVolumeShare = c[56];
    const lh = begun[0];
    const fshActing = begun[1];
    const production = begun[2];
    const leydig = begun[3];
    const inhibin = begun[4];
    const mass = begun[5];
    const called = begun[6];
    const typeB = state[10];
    const spermatocytes = state[11];
    const roundSpermatids = state[12];
    const elongatedSpermatids = state[13];
    const sperm = state[16];
    // What the brain does not notice is in the blood all the same. Total testosterone rises less than in proportion, as SHBG
    // fills.
    const seen = production + inputs.unnoticedTestosterone[at] * perOwnProduction;
    const testosterone = (seen * (1 + saturation)) / (1 + saturation * seen);
    const following = 1 + (seen - 1) * estradiolFollowing;
    const estradiol = inputs.aromatase[at] * (following + testicularEstradiolShare * (leydig - following));
    const germ = 0.1 * typeB + 0.3 * (spermatocytes + roundSpermatids + elongatedSpermatids);
    const volume = 1 + germVolumeShare * (germ - 1) + leydigVolumeShare * (mass - 1);
    sampled[0] = lhStart * lh;
    sampled[1] = fshStart * fshActing;
    sampled[2] = testosteroneStart * testosterone;
    sampled[3] = estradiolStart * estradiol;
    sampled[4] = inhibinStart * inhibin;
    sampled[5] = ittStart * (ittOwnShare * leydig + (1 - ittOwnShare) * testosterone);
    sampled[6] = spermStart * sperm;
    sampled[7] = volumeStart * volume;
    sampled[8] = called;
    sampled[9] = mass;
    sampled[10] = typeB;
    sampled[11] = spermatocytes;
    sampled[12] = roundSpermatids;
    sampled[13] = elongatedSpermatids;
}
//# sourceMappingURL=samples.js.map