import { PIECES } from './lag.js';
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
    const add = (course, into, on) => {
        known[course.agent].add(into, dosesOf(course, days), on, p, course.everyDays);
    };
    for (const course of regimen)
        add(course, column, grid);
    if (made.aromatase)
        slowAromatase(made.aromatase, p);
    // What follows a medicine with a lag needs to know it between the solver's times.
    const fine = { points: (grid.points - 1) * PIECES + 1, spacingDays: grid.spacingDays / PIECES };
    const finely = (name, agentIds) => {
        const wanted = new Float64Array(fine.points);
        const others = new Float64Array(fine.points);
        for (const course of regimen) {
            if (agentIds.includes(course.agent))
                add(course, (asked) => (asked === name ? wanted : others), fine);
        }
        return wanted;
    };
    if (made.hcg)
        dullLeydigCells(column('leydigSensitivity'), finely('hcg', ['hcg', 'hmg']), p, fine.spacingDays);
    if (made.gnrhFollowed)
        tirePituitary(made.gnrhFollowed, finely('gnrhFollowed', ['gonadorelin']), fine.spacingDays);
    // What no medicine touches is the same all the time.
    const nothing = new Float64Array(grid.points);
    const all = new Float64Array(grid.points).fill(1);
    return {
        testosterone: nothing,
        skinTestosterone: nothing,
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