// Draws the men of a group: each from a chance of his own, so that man 7 of a seed is the same man in any group.
import { constantsFor } from '../kernel/man-constants.js';
import { manLimits } from '../man-check.js';
import { normalOf, randomOf } from '../random.js';
/** Spreads seeds that lie close together far apart. */
function seedOf(seed, index) {
    return (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca77)) >>> 0;
}
export function drawMan(spec, population, parameters, asian, seed, index) {
    const random = randomOf(seedOf(seed, index));
    const normal = () => normalOf(random);
    const scatter = (median, spread) => median * Math.exp(spread * normal());
    const within = (field, value) => {
        const [low, high] = manLimits[field];
        return Math.min(high, Math.max(low, value));
    };
    const [youngest, oldest] = spec.ageYears;
    const ageYears = youngest + (oldest - youngest) * random();
    const asianOrigin = random() < spec.asianOrigin;
    const never = random() < population.neverShare;
    const slow = random() < population.slowMen.share * (asianOrigin ? asian.slow : 1);
    const { startSpread } = population;
    const leastSperm = (population.leastSpermMPerMl * spec.spermMPerMl) / population.spec.spermMPerMl;
    const sperm = () => scatter(spec.spermMPerMl, startSpread.sperm);
    /** Drawn again until he would have been taken in. */
    const takenIn = (drawn) => (drawn < leastSperm ? takenIn(sperm()) : drawn);
    const man = {
        ageYears: within('ageYears', ageYears),
        testosteroneNgPerDl: within('testosteroneNgPerDl', scatter(spec.testosteroneNgPerDl, startSpread.testosterone)),
        lhIuPerL: within('lhIuPerL', scatter(spec.lhIuPerL, startSpread.lh)),
        fshIuPerL: within('fshIuPerL', scatter(spec.fshIuPerL, startSpread.fsh)),
        spermMPerMl: within('spermMPerMl', takenIn(sperm())),
        testisVolumeMl: within('testisVolumeMl', scatter(spec.testisVolumeMl, startSpread.volume)),
        germLineReserve: never ? 0 : 1,
    };
    const own = { ...parameters };
    for (const [name, factor] of Object.entries(population.shift))
        own[name] *= factor;
    for (const [name, spread] of Object.entries(population.spread)) {
        own[name] *= Math.exp(spread * normal());
    }
    const { pace, spread: paceSpread } = population.slowMen;
    const ownPace = Math.min(1, scatter(pace, paceSpread));
    if (slow)
        own.entryReturnRate *= ownPace;
    if (asianOrigin) {
        own.spermFloor *= asian.spermFloor;
        own.testosteroneClearance *= asian.clearance;
    }
    own.spermFloor = Math.min(0.9, own.spermFloor);
    own.entryFloor = Math.min(0.9, own.entryFloor);
    return { man, parameters: own };
}
/** His constants, as the kernel takes them. */
export function drawConstants(...given) {
    const { man, parameters } = drawMan(...given);
    return constantsFor(parameters, man);
}
//# sourceMappingURL=draw-man.js.map