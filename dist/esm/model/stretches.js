import { inputsOf } from './agents/index.js';
/** Where a medicine begins, until after the second weekly dose: what it moves is then furthest from rest, and a first dose
 *  of hCG fills the receptors of the Leydig cells within an hour or two. */
const FINE_DAYS = 9;
const FINE_STEPS_PER_DAY = 6;
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
    const until = (toDay, steps, medicines, inputsFromDay) => {
        stretches.push({ fromDay: done, toDay, stepsPerDay: steps, inputs: medicines, inputsFromDay });
        done = toDay;
    };
    for (const { agent, fromDay, everyDays } of [...regimen].sort((one, other) => one.fromDay - other.fromDay)) {
        const carriesOn = regimen.some((other) => other.agent === agent && other.fromDay < fromDay && other.toDay + 1.5 * everyDays >= fromDay);
        const from = Math.max(done, Math.floor(fromDay));
        const to = Math.min(Math.floor(fromDay) + FINE_DAYS, end);
        if (stepsPerDay !== undefined || carriesOn || to <= from)
            continue;
        until(from, usual, inputs, 0);
        const points = 2 * (to - from) * FINE_STEPS_PER_DAY + 3;
        const grid = { points, spacingDays: 0.5 / FINE_STEPS_PER_DAY, fromDay: from };
        const start = (name) => inputs[name][2 * from * usual] ?? 1;
        until(to, FINE_STEPS_PER_DAY, inputsOf(regimen, days, grid, p, start), from);
    }
    if (done < end || end === 0)
        until(end, usual, inputs, 0);
    return stretches;
}
//# sourceMappingURL=stretches.js.map