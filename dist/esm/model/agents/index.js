import { followWithLag, PIECES } from './lag.js';
import { aromataseAgents, slowerAromatase } from './aromatase.js';
import { estrogenReceptorAgents } from './estrogen-receptor.js';
import { gonadorelinAgents, tiredPituitary } from './gonadorelin.js';
import { dullerLeydigCells, gonadotropinAgents } from './gonadotropins.js';
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
/** Columns that follow another with a lag: which, which other, the medicines it comes from, and how. */
const lagging = [
    ['aromatase', 'aromatase', ['anastrozole'], slowerAromatase],
    ['leydigSensitivity', 'hcg', ['hcg', 'hmg'], dullerLeydigCells],
    ['gnrhFollowed', 'gnrhFollowed', ['gonadorelin'], tiredPituitary],
];
/** Columns that no medicine touches, at least as long as any asked for so far. Never written to. */
let nothing = new Float64Array();
let all = new Float64Array();
/**
 * Everything a (valid) regimen brings into the body, on the given grid. The same for every man.
 * @param start where what follows a medicine with a lag stands at the beginning of the grid
 */
export function inputsOf(regimen, days, grid, p, start = () => 1) {
    const made = {};
    const column = (name) => (made[name] ??= new Float64Array(grid.points));
    const add = (course, into, on) => {
        known[course.agent].add(into, dosesOf(course, days), on, p, course.everyDays);
    };
    for (const course of regimen)
        add(course, column, grid);
    // What follows a medicine with a lag needs to know it between the solver's times.
    const fine = { ...grid, points: (grid.points - 1) * PIECES + 1, spacingDays: grid.spacingDays / PIECES };
    const finely = (name, agentIds) => {
        const wanted = new Float64Array(fine.points);
        let others;
        const into = (asked) => (asked === name ? wanted : (others ??= new Float64Array(fine.points)));
        for (const course of regimen)
            if (agentIds.includes(course.agent))
                add(course, into, fine);
        return wanted;
    };
    for (const [into, follows, agentIds, { perDay, target }] of lagging) {
        if (!made[follows])
            continue;
        followWithLag(column(into), finely(follows, agentIds), perDay(p), fine.spacingDays, target(p), start(into));
    }
    // What no medicine touches is the same all the time.
    if (nothing.length < grid.points) {
        nothing = new Float64Array(grid.points);
        all = new Float64Array(grid.points).fill(1);
    }
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