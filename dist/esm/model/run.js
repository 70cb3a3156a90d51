import { beyondStudied } from './beyond.js';
import { follow, followed } from './kernel/follow.js';
import { followHormones } from './kernel/hormones.js';
import { constantsFor } from './kernel/man-constants.js';
import { untreated } from './kernel/man-state.js';
import { markerIds, signalIds } from './kernel/samples.js';
import { axisParameters } from './parameters.js';
import { stretchesOf } from './stretches.js';
const moveOne = ([{ constants, state, begun }], inputs, from, to, stepsPerDay) => {
    followHormones(constants, state, begun, inputs, from, to, stepsPerDay);
};
/** As simulate for an input that is known to be right, if wanted with other constants or another step. */
export function run(input, parameters = axisParameters, stepsPerDay) {
    return runWithStops(input, [], undefined, parameters, stepsPerDay).trajectory;
}
/** As run; goes on from `begun` if given, and keeps where the man stands on each of the (whole, rising) `stopDays`. */
export function runWithStops(input, stopDays, begun, parameters = axisParameters, stepsPerDay) {
    const { man, regimen, days, everyDays = 1 } = input;
    const stretches = stretchesOf(input, parameters, stepsPerDay);
    const end = stretches.at(-1)?.toDay ?? 0;
    const count = Math.floor(days / everyDays + 1e-9) + 1;
    const ids = [...markerIds, ...signalIds];
    const out = new Float64Array(ids.length * count);
    const samples = ids.map((_, at) => out.subarray(at * count, (at + 1) * count));
    const state = begun ? begun.state.slice() : untreated();
    if (begun) {
        const known = Math.ceil(begun.day / everyDays - 1e-9);
        begun.samples.forEach((column, at) => samples[at]?.set(column.subarray(0, known)));
    }
    const men = [
        followed(constantsFor(parameters, man), state, { out, step: 1, apart: count, kept: ids.length }),
    ];
    const stops = [];
    let from = begun ? begun.day : 0;
    const go = (to) => {
        follow(men, moveOne, stretches, from, to, everyDays);
        from = to;
    };
    for (const day of stopDays) {
        if (day <= from || day > end)
            continue;
        go(day);
        stops.push({ day, state: state.slice(), samples });
    }
    go(end);
    const sampledOn = new Float64Array(count).map((_, index) => index * everyDays);
    const beyond = beyondStudied(regimen, days, man);
    const named = (some) => Object.fromEntries(some.map((id) => [id, samples[ids.indexOf(id)]]));
    const markers = named(markerIds);
    const signals = named(signalIds);
    return { trajectory: { days: sampledOn, markers, signals, beyond }, stops };
}
//# sourceMappingURL=run.js.map