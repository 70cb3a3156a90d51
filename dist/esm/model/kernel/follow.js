import { endDay } from './germ-line.js';
import { sampleMan } from './samples.js';
export const followed = (constants, state, out) => ({
    constants,
    state,
    out,
    begun: new Float64Array(7),
});
/**
 * Follows `men` from step `from` (the beginning of a day) to step `to`, `stepsPerDay` a day, and takes a sample of each
 * every `everyDays` days from day 0 (on the nearest step), the last on step `to` itself.
 */
export function follow(men, move, inputs, from, to, stepsPerDay, everyDays) {
    let sample = Math.ceil(from / stepsPerDay / everyDays - 1e-9);
    let sampleStep = Math.round(sample * everyDays * stepsPerDay);
    const take = () => {
        for (const { constants, state, begun, out } of men) {
            sampleMan(constants, state, begun, out, inputs, 2 * sampleStep, sample);
        }
        sample++;
        sampleStep = Math.round(sample * everyDays * stepsPerDay);
    };
    let step = from;
    while (step < to) {
        const due = sampleStep === step;
        const nextSample = due ? Math.round((sample + 1) * everyDays * stepsPerDay) : sampleStep;
        const next = Math.min(step - (step % stepsPerDay) + stepsPerDay, nextSample, to);
        move(men, step, next);
        if (due)
            take();
        step = next;
        if (step % stepsPerDay === 0)
            for (const { constants, state } of men)
                endDay(constants, state, stepsPerDay);
    }
    if (sampleStep === to) {
        // One step more, only to see how the last moment stands.
        const kept = men.map(({ state }) => state.slice());
        move(men, to, to + 1);
        men.forEach(({ state }, at) => state.set(kept[at]));
        take();
    }
}
//# sourceMappingURL=follow.js.map