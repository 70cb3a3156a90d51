// One man's run: the medicines are worked out, the kernel follows him, his markers come back in laboratory units. The input
// is known to be right here; simulate.ts is the door for others.
import { inputsOf } from './agents/index.js';
import { beyondStudied } from './beyond.js';
import { follow, followed } from './kernel/follow.js';
import { followHormones } from './kernel/hormones.js';
import { constantsFor } from './kernel/man-constants.js';
import { untreated } from './kernel/man-state.js';
import { columnsFor, markerIds, signalIds } from './kernel/samples.js';
import { axisParameters } from './parameters.js';
/** Steps of the solver per day. */
export const STEPS_PER_DAY = 3;
/** As simulate for an input that is known to be right, if wanted with other constants or another step. */
export function run(input, parameters = axisParameters, stepsPerDay = STEPS_PER_DAY) {
    return runWithStops(input, [], undefined, parameters, stepsPerDay).trajectory;
}
/** As run; goes on from `begun` if given, and keeps where the man stands on each of the (whole, rising) `stopDays`. */
export function runWithStops(input, stopDays, begun, parameters = axisParameters, stepsPerDay = STEPS_PER_DAY) {
    const { man, regimen, days, everyDays = 1 } = input;
    const steps = Math.ceil(days * stepsPerDay - 1e-9);
    const grid = { points: 2 * steps + 3, spacingDays: 0.5 / stepsPerDay };
    const inputs = inputsOf(regimen, days, grid, parameters);
    const count = Math.floor(days / everyDays + 1e-9) + 1;
    const samples = columnsFor(() => new Float64Array(count));
    const state = begun ? begun.state.slice() : untreated();
    if (begun) {
        const known = Math.ceil(begun.day / everyDays - 1e-9);
        begun.samples.forEach((column, at) => samples[at]?.set(column.subarray(0, known)));
    }
    const men = [followed(constantsFor(parameters, man), state, samples)];
    const go = (start, end) => {
        follow(men, moveOne, inputs, start, end, stepsPerDay, everyDays);
    };
    const moveOne = ([one], start, end) => {
        followHormones(one.constants, one.state, one.begun, inputs, start, end, stepsPerDay);
    };
    const stops = [];
    let from = begun ? begun.day * stepsPerDay : 0;
    for (const day of stopDays) {
        const to = day * stepsPerDay;
        if (to <= from || to > steps)
            continue;
        go(from, to);
        stops.push({ day, state: state.slice(), samples });
        from = to;
    }
    go(from, steps);
    const sampledOn = Float64Array.from({ length: count }, (_, index) => index * everyDays);
    const beyond = beyondStudied(regimen, days, man);
    const named = (ids, from) => Object.fromEntries(ids.map((id, at) => [id, samples[from + at]]));
    const markers = named(markerIds, 0);
    const signals = named(signalIds, markerIds.length);
    return { trajectory: { days: sampledOn, markers, signals, beyond }, stops };
}
//# sourceMappingURL=run.js.map