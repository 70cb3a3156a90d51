// The check of a man given by the caller.
import { referenceMan } from './man.js';
import { RegimenError } from './regimen-error.js';
/** Smallest and largest value of each field that the model accepts. Wider than health, narrower than nonsense. */
export const manLimits = Object.freeze({
    ageYears: [18, 90],
    testosteroneNgPerDl: [100, 1200],
    lhIuPerL: [0.5, 25],
    fshIuPerL: [0.5, 30],
    spermMPerMl: [0.1, 400],
    testisVolumeMl: [2, 40],
    spermatogenicFloor: [0, 0.9],
    leydigReserve: [0, 2],
    germLineReserve: [0, 1],
});
/** The given man with the reference man's values where he is silent. Throws RegimenError. */
export function completeMan(given) {
    const input = given;
    if (input === undefined)
        return referenceMan;
    if (typeof input !== 'object' || input === null)
        throw new RegimenError('simulate', 'man', input, 'an object');
    const man = { ...referenceMan };
    for (const [field, value] of Object.entries(input)) {
        if (!(field in manLimits)) {
            throw new RegimenError('man', field, value, `one of ${Object.keys(manLimits).join(', ')}`);
        }
        if (value === undefined)
            continue;
        const [low, high] = manLimits[field];
        if (typeof value !== 'number' || !(value >= low && value <= high)) {
            throw new RegimenError('man', field, value, `a number from ${String(low)} to ${String(high)}`);
        }
        man[field] = value;
    }
    return man;
}
//# sourceMappingURL=man-check.js.map