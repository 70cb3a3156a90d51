/** A saturating effect, 1 at the usual level. */
function saturating(level, half) {
    return (level * (1 + half)) / (level + half);
}
/** Support of the germ line by testosterone made inside the testis and by FSH, 1 = usual. What reaches the testis from the
 *  blood is too little to count. */
export function support(c, leydig, fsh) {
    const byItt = saturating(leydig * Math.sqrt(leydig), c.ittHalf * Math.sqrt(c.ittHalf));
    return byItt * (c.supportWithoutFsh + (1 - c.supportWithoutFsh) * saturating(fsh, c.fshHalf));
}
/** Writes how fast each state moves (per day) into `into`. `germ` is the mass of germ cells. */
export function slope(c, state, fast, germ, into) {
    // A trial step of the solver may undershoot nothing.
    const lh = Math.max(0, state.lh);
    const fsh = Math.max(0, state.fsh);
    // LH: the GnRH drive, as far as the pituitary is ready to follow it.
    into.lh = c.lhRate * (fast.drive * state.readiness - lh);
    // FSH: the same signal, a little steeper (lh^1.25), held back by inhibin B.
    const secreted = (lh * Math.sqrt(Math.sqrt(lh)) * (1 + c.inhibinBrake)) / (1 + c.inhibinBrake * state.inhibin);
    into.fsh = c.fshRate * (secreted - fsh);
    // Inhibin B: from Sertoli cells, helped by FSH and by germ cells.
    const helped = c.inhibinFromFsh * (saturating(fsh, c.fshHalf) - 1) + c.inhibinFromGerm * (germ - 1);
    into.inhibin = c.inhibinRate * (1 + helped - state.inhibin);
    // Readiness: the pituitary keeps itself ready by working. It wanes over weeks when little LH is called for, and comes
    // back by its own growing output, more slowly after long suppression.
    const working = c.responsivenessFloor + (1 - c.responsivenessFloor) * saturating(lh, c.responsivenessHalf);
    const slowed = 1 + c.memorySlowsReturn * state.memory * state.memory;
    const waking = working > state.readiness ? c.responsivenessRate / slowed : c.responsivenessRate;
    into.readiness = waking * (working - state.readiness);
    // Memory: builds up over years of suppression and fades as slowly.
    into.memory = c.memoryRate * (Math.max(0, 1 - fast.drive) - state.memory);
    // Leydig mass: kept up by LH or hCG, shrinks over months without.
    const kept = c.leydigMassFloor + (1 - c.leydigMassFloor) * saturating(fast.stimulus, c.leydigMassHalf);
    into.leydigMass = c.leydigMassRate * (kept - state.leydigMass);
    // Sensitivity: hCG, which stays on its receptor for days, dulls the Leydig cells; LH in its pulses does not.
    const occupied = fast.hcg * fast.hcg;
    const dulled = occupied / (occupied + c.desensitisationHalf * c.desensitisationHalf);
    into.sensitivity = c.desensitisationRate * (1 - (1 - c.desensitisationFloor) * dulled - state.sensitivity);
    // Entry: spermatogonia that go on to type B, as far as they are supported; stopping is quick, building up again is
    // not, and takes longer after long suppression.
    const supported = support(c, fast.leydig, fsh);
    const allowed = (1 - state.late) * (c.entryFloor + (1 - c.entryFloor) * supported);
    const rebuilding = c.entryReturnRate / (1 + c.memorySlowsEntry * state.memory * state.memory);
    into.entry = (allowed > state.entry ? rebuilding : c.entryRate) * (allowed - state.entry);
    // Release: finishing and letting go of elongated spermatids needs the same support.
    const finishing = supported > state.release ? c.releaseReturnRate : c.releaseRate;
    into.release = finishing * (supported - state.release);
    // Late share: a part of the germ line that is lost within months of suppression and comes back over a year or more.
    const lost = c.slowShare * Math.max(0, 1 - supported);
    into.late = (lost > state.late ? c.slowLossRate : c.slowReturnRate) * (lost - state.late);
}
//# sourceMappingURL=axis.js.map