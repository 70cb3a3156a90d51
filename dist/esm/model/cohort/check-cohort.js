// The check of a simulated group given by the caller: done once, where it is asked for, so that a worker has no need of it.
import { beyondStudied } from '../beyond.js';
import { manLimits } from '../man-check.js';
import { referenceMan } from '../man.js';
import { RegimenError } from '../regimen-error.js';
import { checkInput } from '../simulate.js';
import { differences, populationsOf } from './population.js';
const LARGEST_GROUP = 10_000;
/** The group that was asked for, with nothing left open. Throws RegimenError for a wrong input. */
export function checkedCohort(input, options, differ = differences) {
    checkInput(input, 'simulateCohort');
    checkOptions(options);
    const { regimen, days, everyDays = 1 } = input;
    const spec = completeSpec(input.men, differ);
    const beyond = beyondStudied(regimen, days, { ...referenceMan, ...spec, ageYears: spec.ageYears[1] });
    return { regimen, days, everyDays, men: spec, beyond };
}
function checkOptions(options) {
    const given = options;
    const size = given?.size;
    if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > LARGEST_GROUP) {
        throw new RegimenError('simulateCohort', 'size', size, `a whole number from 1 to ${String(LARGEST_GROUP)}`);
    }
    const seed = given?.seed;
    if (typeof seed !== 'number' || !Number.isSafeInteger(seed)) {
        throw new RegimenError('simulateCohort', 'seed', seed, 'a whole number');
    }
    const from = given?.from ?? 0;
    if (typeof from !== 'number' || !Number.isSafeInteger(from) || from < 0) {
        throw new RegimenError('simulateCohort', 'from', from, 'a whole number from 0');
    }
}
/** The given group with its population's values where it is silent. */
function completeSpec(given, differ) {
    const men = given ?? {};
    if (typeof men !== 'object' || men === null)
        throw new RegimenError('simulateCohort', 'men', men, 'an object');
    const asked = men;
    const population = asked.population ?? 'trial';
    if (population !== 'trial' && population !== 'clinic') {
        throw new RegimenError('men', 'population', population, 'one of trial, clinic');
    }
    const spec = { population, ...populationsOf(differ)[population].spec };
    for (const [field, value] of Object.entries(asked)) {
        if (!(field in spec))
            throw new RegimenError('men', field, value, `one of ${Object.keys(spec).join(', ')}`);
        if (value === undefined || field === 'population')
            continue;
        checkField(field, value);
        spec[field] = value;
    }
    return spec;
}
function checkField(field, value) {
    const [low, high] = field === 'asianOrigin' || field === 'population' ? [0, 1] : manLimits[field];
    const inside = (one) => typeof one === 'number' && one >= low && one <= high;
    const range = `from ${String(low)} to ${String(high)}`;
    if (field === 'ageYears') {
        const pair = Array.isArray(value) ? value : [];
        if (pair.length === 2 && pair.every(inside) && Number(pair[0]) <= Number(pair[1]))
            return;
        throw new RegimenError('men', field, value, `two numbers ${range}, the youngest first`);
    }
    if (!inside(value))
        throw new RegimenError('men', field, value, `a number ${range}`);
}
//# sourceMappingURL=check-cohort.js.map