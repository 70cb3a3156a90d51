// Absorption and clearance of every medicine: exact exponentials on an evenly spaced grid, no numerical error.
/** The first grid time on or after a day. */
export function pointFrom(day, { spacingDays, fromDay = 0 }) {
    return Math.max(0, Math.ceil((day - fromDay) / spacingDays));
}
/**
 * Adds, at each grid time, the amount present in the second of two compartments in series: depot (emptied at `first`
 * per day) → body (emptied at `second` per day). The two rates must differ. Doses may fall between grid times.
 */
export function addTwoStep(into, doses, first, second, grid, scale = 1) {
    const passed = first / (second - first);
    const depotStays = Math.exp(-first * grid.spacingDays);
    const bodyStays = Math.exp(-second * grid.spacingDays);
    const depotToBody = passed * (depotStays - bodyStays);
    let depot = 0;
    let body = 0;
    let next = 0;
    const { fromDay = 0 } = grid;
    for (let point = pointFrom(doses[0]?.day ?? Infinity, grid); point < grid.points; point++) {
        // Long after the last dose nothing is left to speak of.
        if (next === doses.length && depot < 1e-12 && body < 1e-12)
            break;
        body = body * bodyStays + depot * depotToBody;
        depot *= depotStays;
        const now = fromDay + point * grid.spacingDays;
        for (let dose = doses[next]; dose && dose.day <= now; dose = doses[++next]) {
            const early = Math.exp(-first * (now - dose.day));
            body += dose.amount * passed * (early - Math.exp(-second * (now - dose.day)));
            depot += dose.amount * early;
        }
        into[point] = (into[point] ?? 0) + scale * body;
    }
}
/** As addTwoStep, for implants that give off a constant amount per day until they are used up after `lastsDays`. */
export function addConstantRelease(into, doses, lastsDays, second, grid, scale = 1) {
    for (const dose of doses) {
        const rate = dose.amount / lastsDays;
        for (let point = pointFrom(dose.day, grid); point < grid.points; point++) {
            const since = (grid.fromDay ?? 0) + point * grid.spacingDays - dose.day;
            const releasing = 1 - Math.exp(-second * since);
            const ended = since > lastsDays ? 1 - Math.exp(-second * (since - lastsDays)) : 0;
            if (releasing - ended < 1e-12 && ended > 0)
                break;
            into[point] = (into[point] ?? 0) + (scale * rate * (releasing - ended)) / second;
        }
    }
}
//# sourceMappingURL=absorption.js.map