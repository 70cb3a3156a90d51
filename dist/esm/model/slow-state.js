// The ten slow states of the axis, each a share of the man's own start, and the arithmetic the solver does on them.
/** The untreated steady state. */
export function untreated() {
    return {
        lh: 1,
        fsh: 1,
        inhibin: 1,
        readiness: 1,
        memory: 0,
        leydigMass: 1,
        sensitivity: 1,
        entry: 1,
        release: 1,
        late: 0,
    };
}
/** into = from + step × slope. */
export function move(into, from, slope, step) {
    into.lh = from.lh + step * slope.lh;
    into.fsh = from.fsh + step * slope.fsh;
    into.inhibin = from.inhibin + step * slope.inhibin;
    into.readiness = from.readiness + step * slope.readiness;
    into.memory = from.memory + step * slope.memory;
    into.leydigMass = from.leydigMass + step * slope.leydigMass;
    into.sensitivity = from.sensitivity + step * slope.sensitivity;
    into.entry = from.entry + step * slope.entry;
    into.release = from.release + step * slope.release;
    into.late = from.late + step * slope.late;
}
/** The weighted mean of the four slopes of a Runge–Kutta step, written into the first. */
export function blend(k1, k2, k3, k4) {
    k1.lh = mean(k1.lh, k2.lh, k3.lh, k4.lh);
    k1.fsh = mean(k1.fsh, k2.fsh, k3.fsh, k4.fsh);
    k1.inhibin = mean(k1.inhibin, k2.inhibin, k3.inhibin, k4.inhibin);
    k1.readiness = mean(k1.readiness, k2.readiness, k3.readiness, k4.readiness);
    k1.memory = mean(k1.memory, k2.memory, k3.memory, k4.memory);
    k1.leydigMass = mean(k1.leydigMass, k2.leydigMass, k3.leydigMass, k4.leydigMass);
    k1.sensitivity = mean(k1.sensitivity, k2.sensitivity, k3.sensitivity, k4.sensitivity);
    k1.entry = mean(k1.entry, k2.entry, k3.entry, k4.entry);
    k1.release = mean(k1.release, k2.release, k3.release, k4.release);
    k1.late = mean(k1.late, k2.late, k3.late, k4.late);
}
function mean(first, second, third, fourth) {
    return (first + 2 * (second + third) + fourth) / 6;
}
//# sourceMappingURL=slow-state.js.map