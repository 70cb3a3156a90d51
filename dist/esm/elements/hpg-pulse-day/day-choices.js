// The days that can be laid side by side, and which day of which treatment each is.
import { referenceMan } from '../../model/man.js';
import { markerAt, regimenOf } from '../../scenario/run.js';
import { daysPerMonth } from '../../scenario/scenario.js';
/** In the order in which they are drawn. `here` is the shared scenario at its moment. */
export const dayChoices = ['natural', 'here', 'on', 'clomiphene', 'pump', 'twiceWeekly'];
const protocolOf = {
    natural: 'untreated',
    on: 'trt',
    clomiphene: 'clomiphene',
    pump: 'stop-gonadorelin-pump',
    twiceWeekly: 'trt-gonadorelin',
};
/** Half a year in, when all has settled; in the middle of a weekly interval, and a day on which gonadorelin twice a week
 *  is given. */
export const SETTLED_DAY = 185;
/** Days after stopping: the brain's own pulses have only begun to return. */
const AFTER_STOPPING = 7;
/**
 * A choice under a scenario. The moment before the first dose is the natural day.
 * @param run of the scenario
 */
export function chosenDay(choice, scenario, run) {
    const man = { ...referenceMan, ageYears: scenario.age, spermMPerMl: scenario.baselineSperm };
    const here = choice === 'here';
    const protocol = here ? scenario.protocol : protocolOf[choice];
    const isBefore = here && scenario.month < 0;
    const stops = protocol.startsWith('stop');
    const stopDay = stops ? Math.round(scenario.trtMonths * daysPerMonth) : null;
    const regimen = isBefore ? [] : regimenOf(here ? scenario : { ...scenario, courses: '' }, protocol);
    if (here) {
        const { month } = scenario;
        const means = { lh: markerAt(run, 'lh', month), testosterone: markerAt(run, 'testosterone', month) };
        return { choice, man, regimen, onDay: Math.max(0, Math.round(month * daysPerMonth)), stopDay, means };
    }
    return { choice, man, regimen, onDay: choice === 'pump' ? (stopDay ?? 0) + AFTER_STOPPING : SETTLED_DAY, stopDay };
}
//# sourceMappingURL=day-choices.js.map