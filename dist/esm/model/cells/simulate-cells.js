// The door of the germ line for one man: checks the input and gives how full each stage is on the asked days.
import { completeMan } from '../man-check.js';
import { RegimenError } from '../regimen-error.js';
import { checkInput } from '../simulate.js';
import { conveyorOf } from './conveyor.js';
import { DEVELOPMENT_DAYS, wallStages } from './stages.js';
/** The cells of a conveyor on one day. */
export function cellsOn(conveyor, day) {
    const byDevelopmentDay = [...Array(DEVELOPMENT_DAYS).keys()].map((at) => conveyor.share(day, at));
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const stages = Object.fromEntries([
        ...wallStages.map(({ id, fromDay, toDay }) => [id, mean(byDevelopmentDay.slice(fromDay, toDay))]),
        ['transit', mean(conveyor.transit(day))],
    ]);
    return { day, stages, byDevelopmentDay, released: conveyor.released(day) };
}
/**
 * How full each stage of one man's germ line is on the asked days (0 to input.days). Pure and deterministic, by the same
 * kernel as simulate(). Throws RegimenError for a wrong input.
 */
export function simulateCells(input, days) {
    checkInput(input, 'simulateCells');
    for (const day of days) {
        if (!(day >= 0 && day <= input.days)) {
            throw new RegimenError('simulateCells', 'days', day, `numbers from 0 to ${String(input.days)}`);
        }
    }
    const conveyor = conveyorOf({ ...input, man: completeMan(input.man) });
    return days.map((day) => cellsOn(conveyor, day));
}
//# sourceMappingURL=simulate-cells.js.map