import { slope, support } from './axis.js';
import { Conveyor } from './conveyor.js';
import { workOut } from './fast-hormones.js';
import { blend, move, untreated } from './slow-state.js';
/** Steps per day. */
export const STEPS_PER_DAY = 3;
/**
 * Runs the axis over `steps` steps and calls `visit` at the start and after each step. `inputs` are on the grid of half
 * steps.
 */
export function integrate(constants, inputs, spermFloor, steps, stepsPerDay, visit) {
    const step = 1 / stepsPerDay;
    const slow = untreated();
    const trial = untreated();
    const [k1, k2, k3, k4] = [untreated(), untreated(), untreated(), untreated()];
    const fast = { drive: 1, testosterone: 1, leydig: 1, itt: 1, stimulus: 1, hcg: 0 };
    const germLine = new Conveyor(constants, spermFloor);
    const moment = { slow, fast, germLine };
    let germ = germLine.mass;
    workOut(constants, inputs, 0, slow, fast);
    visit(0, moment);
    for (let count = 1; count <= steps; count++) {
        const at = 2 * count;
        slope(constants, slow, fast, germ, k1);
        move(trial, slow, k1, step / 2);
        workOut(constants, inputs, at - 1, trial, fast);
        slope(constants, trial, fast, germ, k2);
        move(trial, slow, k2, step / 2);
        workOut(constants, inputs, at - 1, trial, fast);
        slope(constants, trial, fast, germ, k3);
        move(trial, slow, k3, step);
        workOut(constants, inputs, at, trial, fast);
        slope(constants, trial, fast, germ, k4);
        blend(k1, k2, k3, k4);
        move(slow, slow, k1, step);
        // A share cannot be negative: a step that would undershoot ends at nothing.
        slow.lh = Math.max(0, slow.lh);
        slow.fsh = Math.max(0, slow.fsh);
        workOut(constants, inputs, at, slow, fast);
        if (count % stepsPerDay === 0) {
            germLine.advance(slow, support(constants, fast.leydig, slow.fsh));
            germ = germLine.mass;
        }
        visit(count, moment);
    }
}
//# sourceMappingURL=integrate.js.map