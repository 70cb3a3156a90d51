import { beyondStudied } from '../beyond.js';
import { follow, followed } from '../kernel/follow.js';
import { untreated } from '../kernel/man-state.js';
import { markerIds } from '../kernel/samples.js';
import { manLimits } from '../man-check.js';
import { referenceMan } from '../man.js';
import { axisParameters } from '../parameters.js';
import { RegimenError } from '../regimen-error.js';
import { checkInput } from '../simulate.js';
import { stretchesOf } from '../stretches.js';
import { drawConstants } from './draw-man.js';
import { differences, populationsOf } from './population.js';
import { cohortOf } from './cohort.js';
import { followHormonesOfThree } from './three-men.js';
const LARGEST_GROUP = 10_000;
const moveThree = (men, inputs, from, to, stepsPerDay) => {
    // Not taken apart as a list: that would cost a twentieth of the whole time.
    const a = men[0];
    const b = men[1];
    const c = men[2];
    followHormonesOfThree(a.constants, b.constants, c.constants, a.state, b.state, c.state, a.begun, b.begun, c.begun, inputs, from, to, stepsPerDay);
};
/**
 * Simulates a group of men under one regimen. Pure and deterministic: the same input and seed give the same bytes. The
 * spread is that of published groups; it is no forecast for any one man. Throws RegimenError for a wrong input.
 */
export function simulateCohort(input, options) {
    const progress = startCohort(input, options);
    progress.advance(progress.size);
    return cohortOf(progress.columns());
}
/** As simulateCohort, to be carried on some men at a time. */
export function startCohort(input, options, parameters = axisParameters, differ = differences, stepsPerDay) {
    checkInput(input, 'simulateCohort');
    checkOptions(options);
    const { regimen, days, everyDays = 1 } = input;
    const { size, seed, from = 0 } = options;
    const spec = completeSpec(input.men, differ);
    const population = populationsOf(differ)[spec.population];
    const asian = { spermFloor: differ.asianSpermFloor, clearance: differ.asianClearance, slow: differ.asianSlow };
    const constantsOf = (man) => drawConstants(spec, population, parameters, asian, seed, from + man);
    const stretches = stretchesOf(input, parameters, stepsPerDay);
    const end = stretches.at(-1)?.toDay ?? 0;
    const samples = Math.floor(days / everyDays + 1e-9) + 1;
    const values = perMarker(() => new Float32Array(size * samples));
    // Inner signals of a group are not kept, nor are the men who only make up the last three.
    const placeOf = (man) => man < size ? markerIds.map((id) => values[id].subarray(man * samples, (man + 1) * samples)) : [];
    let done = 0;
    const manAt = (man) => followed(constantsOf(man), untreated(), placeOf(man));
    const followFrom = (first) => {
        const men = [manAt(first), manAt(first + 1), manAt(first + 2)];
        follow(men, moveThree, stretches, 0, end, everyDays);
    };
    return {
        size,
        get done() {
            return done;
        },
        advance(men) {
            const until = Math.min(size, done + Math.max(1, Math.floor(men)));
            while (done < until) {
                followFrom(done);
                done = Math.min(size, done + 3);
            }
            return done;
        },
        columns() {
            const part = (id) => (done === size ? values[id] : values[id].slice(0, done * samples));
            return {
                days: Float64Array.from({ length: samples }, (_, index) => index * everyDays),
                size: done,
                values: perMarker(part),
                beyond: beyondStudied(regimen, days, { ...referenceMan, ...spec, ageYears: spec.ageYears[1] }),
            };
        },
    };
}
function perMarker(column) {
    return Object.fromEntries(markerIds.map((id) => [id, column(id)]));
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
//# sourceMappingURL=start-cohort.js.map