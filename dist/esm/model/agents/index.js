import { aromataseAgents } from './aromatase.js';
import { estrogenReceptorAgents } from './estrogen-receptor.js';
import { gonadotropinAgents } from './gonadotropins.js';
import { testosteroneAgents } from './testosterone.js';
const known = {
    ...testosteroneAgents,
    ...gonadotropinAgents,
    ...estrogenReceptorAgents,
    ...aromataseAgents,
};
/** What a course of each medicine may look like, and whether the model simulates it. */
export const agents = Object.fromEntries(Object.entries(known).map(([id, { unit, dose, everyDays, add, withheld = false }]) => [
    id,
    Object.freeze({ unit, dose, everyDays, simulated: add !== undefined && !withheld }),
]));
/** The doses of one course that fall inside the run. */
export function dosesOf(course, days) {
    const doses = [];
    const last = Math.min(course.toDay, days);
    // A hair of slack, so that rounding does not lose the dose on the last day.
    for (let count = 0, day = course.fromDay; day <= last + 1e-9; day = course.fromDay + ++count * course.everyDays) {
        doses.push({ day, amount: course.dose });
    }
    return doses;
}
/** Everything a (valid) regimen brings into the body, on the given grid. The same for every man. */
export function inputsOf(regimen, days, grid) {
    const inputs = {
        testosterone: new Float64Array(grid.points),
        unnoticedTestosterone: new Float64Array(grid.points),
        hcg: new Float64Array(grid.points),
        enclomiphene: new Float64Array(grid.points),
        zuclomiphene: new Float64Array(grid.points),
        anastrozole: new Float64Array(grid.points),
    };
    for (const course of regimen)
        known[course.agent].add?.(inputs, dosesOf(course, days), grid);
    return inputs;
}
//# sourceMappingURL=index.js.map