import { TRANSIT_DAYS } from '../../model/cells/conveyor.js';
import { conveyorOfRun } from '../../model/cells/remembered-conveyor.js';
import { DEVELOPMENT_DAYS, TYPE_A_DAYS, wallStages } from '../../model/cells/stages.js';
import { markerAt, markerShare, phaseAt } from '../../scenario/run.js';
import { daysPerMonth } from '../../scenario/scenario.js';
/** Last day of the drawing: release and mean transit. */
export const LAST_DAY = DEVELOPMENT_DAYS + TRANSIT_DAYS;
export const stageSpans = [
    ...wallStages,
    { id: 'transit', fromDay: DEVELOPMENT_DAYS, toDay: LAST_DAY },
];
export const stageAt = (development) => stageSpans.find(({ toDay }) => development < toDay)?.id ?? 'transit';
function shareAt(conveyor, day, development) {
    if (development < DEVELOPMENT_DAYS)
        return conveyor.share(day, development);
    const thirds = conveyor.transit(day);
    const third = Math.min(2, Math.floor(((development - DEVELOPMENT_DAYS) / TRANSIT_DAYS) * 3));
    return thirds[third] ?? Number.NaN;
}
const HALF = 0.5;
function frontOf(share, emptying) {
    for (let day = TYPE_A_DAYS; day < DEVELOPMENT_DAYS; day++)
        if (share(day) >= HALF === emptying)
            return day;
    return DEVELOPMENT_DAYS;
}
function storyOf(run, phase, share, front) {
    if (phase === 'before' || run.regimen.length === 0)
        return 'before';
    if (phase === 'after') {
        if (front >= DEVELOPMENT_DAYS)
            return 'back';
        return front > TYPE_A_DAYS ? 'filling' : 'waiting';
    }
    if (share(TYPE_A_DAYS) >= HALF)
        return 'kept';
    return front >= DEVELOPMENT_DAYS ? 'empty' : 'emptying';
}
export function lineState(run, month) {
    const conveyor = conveyorOfRun(run);
    const phase = phaseAt(run, month);
    const share = (development) => shareAt(conveyor, month * daysPerMonth, development);
    const front = frontOf(share, phase !== 'after');
    return {
        run,
        month,
        phase,
        share,
        front,
        story: storyOf(run, phase, share, front),
        semen: markerShare(run, 'sperm', month),
        semenMPerMl: markerAt(run, 'sperm', month),
    };
}
/** The month in which cells set off that can be followed at a moment: the one followed until then while its cells are on the
 *  line, else those that set off a month before. */
export function cohortOnLine(run, kept, month) {
    const age = kept === undefined ? -1 : (month - kept) * daysPerMonth;
    if (kept !== undefined && age >= 0 && age <= LAST_DAY && kept <= run.lastMonth)
        return kept;
    return Math.min(Math.floor(month) - 1, run.lastMonth - 3);
}
export function followedAt(run, startMonth, month) {
    const conveyor = conveyorOfRun(run);
    const start = startMonth * daysPerMonth;
    const age = (month - startMonth) * daysPerMonth;
    const arrives = conveyor.arrives(start);
    return {
        startMonth,
        age,
        // Behind release their number is settled; what is mixed with them in the epididymis is not theirs.
        share: age < DEVELOPMENT_DAYS ? conveyor.share(month * daysPerMonth, Math.max(0, age)) : (arrives ?? Number.NaN),
        arrives,
        arrivalMonth: startMonth + LAST_DAY / daysPerMonth,
    };
}
//# sourceMappingURL=line-state.js.map