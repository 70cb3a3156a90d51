import { inputsOf } from './agents/index.js';
/** On a day on which hCG begins. A first dose fills the receptors of the Leydig cells within an hour or two. */
const FINE_STEPS_PER_DAY = 12;
const isHcg = (agent) => agent === 'hcg' || agent === 'hmg';
/** A part of a day that steps of half a day do not meet. */
const odd = (days) => days < 1 && days !== 0.5;
/** Steps per day: two; three where doses or samples come more often than once a day but not twice, and where the receptors
 *  of the Leydig cells empty from one dose of hCG to the next. */
export function stepsPerDayOf({ regimen, everyDays = 1 }) {
    const quick = regimen.some((course) => odd(course.everyDays) || (isHcg(course.agent) && course.everyDays > 3));
    return quick || odd(everyDays) ? 3 : 2;
}
/** The stretches of a run, in their order. With `stepsPerDay` all of it in such steps. */
export function stretchesOf(input, p, stepsPerDay) {
    const { regimen, days } = input;
    const usual = stepsPerDay ?? stepsPerDayOf(input);
    const steps = Math.ceil(days * usual - 1e-9);
    const inputs = inputsOf(regimen, days, { points: 2 * steps + 3, spacingDays: 0.5 / usual }, p);
    const end = steps / usual;
    const stretches = [];
    let done = 0;
    const usualUntil = (toDay) => {
        stretches.push({ fromDay: done, toDay, stepsPerDay: usual, inputs, inputsFromDay: 0 });
        done = toDay;
    };
    for (const { agent, fromDay } of [...regimen].sort((one, other) => one.fromDay - other.fromDay)) {
        const day = Math.floor(fromDay);
        if (stepsPerDay !== undefined || !isHcg(agent) || day < done || day >= days)
            continue;
        usualUntil(day);
        done = Math.min(day + 1, end);
        const grid = { points: 2 * FINE_STEPS_PER_DAY + 3, spacingDays: 0.5 / FINE_STEPS_PER_DAY, fromDay: day };
        stretches.push({
            fromDay: day,
            toDay: done,
            stepsPerDay: FINE_STEPS_PER_DAY,
            inputs: inputsOf(regimen, days, grid, p, (name) => inputs[name][2 * day * usual] ?? 1),
            inputsFromDay: day,
        });
    }
    // It may be empty: its medicines are those that hold on the last day.
    usualUntil(end);
    return stretches;
}
//# sourceMappingURL=stretches.js.map