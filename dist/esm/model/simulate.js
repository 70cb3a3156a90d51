// The door of the model for one man: checks the input and runs it.
import { completeMan } from './man-check.js';
import { RegimenError } from './regimen-error.js';
import { checkRegimen } from './regimen.js';
import { run } from './run.js';
/** Shortest time between two samples, days. */
const SHORTEST_SPACING_DAYS = 1 / 3;
/** Longest run, days. */
const MAX_DAYS = 36525;
/**
 * Simulates one man under a regimen. Pure and deterministic. Times in days; markers in the units of MarkerId. The
 * numbers are simulated, for explanation: no forecast for any one man. Throws RegimenError for a wrong input.
 */
export function simulate(input) {
    checkInput(input, 'simulate');
    return run({ ...input, man: completeMan(input.man) });
}
/** Checks everything but the man. */
export function checkInput(input, place) {
    const given = input;
    if (typeof given !== 'object' || given === null)
        throw new RegimenError(place, 'input', given, 'an object');
    checkNumber(place, 'days', input.days, 0);
    checkNumber(place, 'everyDays', input.everyDays ?? 1, SHORTEST_SPACING_DAYS - 1e-9);
    checkRegimen(input.regimen);
}
function checkNumber(place, field, given, low) {
    if (typeof given !== 'number' || !(given >= low && given <= MAX_DAYS)) {
        const from = low === 0 ? '0' : '1/3';
        throw new RegimenError(place, field, given, `a number from ${from} to ${String(MAX_DAYS)}`);
    }
}
//# sourceMappingURL=simulate.js.map