import { endDay } from './germ-line.js';
import { markerIds, sampleMan, signalIds } from './samples.js';
export const followed = (constants, state, place) => ({
    constants,
    state,
    place,
    begun: new Float64Array(7),
    sampled: new Float64Array(markerIds.length + signalIds.length),
});
/**
 * Follows `men` from `fromDay` to `toDay` of a run (both within its stretches and on steps of theirs, the first a whole
 * day), and takes a sample of each every `everyDays` days of the run (on the nearest step), the last on `toDay` itself.
 */
export function follow(men, move, stretches, fromDay, toDay, everyDays) {
    for (const stretch of stretches) {
        const from = Math.max(fromDay, stretch.fromDay);
        const to = Math.min(toDay, stretch.toDay);
        if (to > from || (to === from && to === toDay))
            followStretch(men, move, stretch, from, to, everyDays, to === toDay);
    }
}
function followStretch(men, move, { inputs, inputsFromDay, stepsPerDay }, fromDay, toDay, everyDays, last) {
    const to = Math.round((toDay - inputsFromDay) * stepsPerDay);
    let step = Math.round((fromDay - inputsFromDay) * stepsPerDay);
    let sample = Math.ceil(fromDay / everyDays - 1e-9);
    const stepOf = (count) => Math.round((count * everyDays - inputsFromDay) * stepsPerDay);
    let sampleStep = stepOf(sample);
    const take = () => {
        takeSamples(men, inputs, 2 * sampleStep, sample);
        sample++;
        sampleStep = stepOf(sample);
    };
    while (step < to) {
        const due = sampleStep === step;
        const nextSample = due ? stepOf(sample + 1) : sampleStep;
        const next = Math.min(step - (step % stepsPerDay) + stepsPerDay, nextSample, to);
        move(men, inputs, step, next, stepsPerDay);
        if (due)
            take();
        step = next;
        if (step % stepsPerDay === 0)
            for (const man of men)
                endDay(man.constants, man.state, stepsPerDay);
    }
    if (last && sampleStep === to) {
        // One step more, only to see how the last moment stands.
        const kept = men.map(({ state }) => state.slice());
        move(men, inputs, to, to + 1, stepsPerDay);
        men.forEach(({ state }, at) => state.set(kept[at]));
        take();
    }
}
// By number, not by walking the list, and apart from the loop over days: half again as fast.
function takeSamples(men, inputs, at, sample) {
    for (let index = 0; index < men.length; index++) {
        const { constants, state, begun, sampled, place } = men[index];
        sampleMan(constants, state, begun, sampled, inputs, at);
        const { out, kept, apart } = place;
        let to = sample * place.step;
        for (let id = 0; id < kept; id++) {
            out[to] = sampled[id];
            to += apart;
        }
    }
}
//# sourceMappingURL=follow.js.map