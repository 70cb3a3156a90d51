import { aromataseAgents, slowAromatase } from './aromatase.js';
import { estrogenReceptorAgents } from './estrogen-receptor.js';
import { gonadorelinAgents, tirePituitary } from './gonadorelin.js';
import { dullLeydigCells, gonadotropinAgents } from './gonadotropins.js';
import { testosteroneAgents } from './testosterone.js';
const known = {
    ...testosteroneAgents,
    ...gonadotropinAgents,
    ...gonadorelinAgents,
    ...estrogenReceptorAgents,
    ...aromataseAgents,
};
/** What a course of each medicine may look like. */
export const agents = known;
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
export function inputsOf(regimen, days, grid, p) {
    const made = {};
    const column = (name) => (made[name] ??= new Float64Array(grid.points));
    for (const course of regimen)
        known[course.agent].add(column, dosesOf(course, days), grid, p, course.everyDays);
    if (made.aromatase)
        slowAromatase(made.aromatase, p);
    if (made.hcg)
        dullLeydigCells(column('leydigSensitivity'), made.hcg, p, grid.spacingDays);
    if (made.gnrhFollowed)
        tirePituitary(made.gnrhFollowed, grid.spacingDays);
    // What no medicine touches is the same all the time.
    const nothing = new Float64Array(grid.points);
    const all = new Float64Array(grid.points).fill(1);
    return {
        testosterone: nothing,
        unnoticedTestosterone: nothing,
        hcg: nothing,
        leydigSensitivity: all,
        fsh: nothing,
        receptorsBlocked: nothing,
        receptorsFilled: nothing,
        aromatase: all,
        gnrh: nothing,
        gnrhFollowed: all,
        ...made,
    };
}
//# sourceMappingURL=index.js.map