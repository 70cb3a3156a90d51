// What keeps the trials from speaking about a scenario, and the day from which their months count.
import { trialAges, trialWeeks } from '../../charts/timeline/trial-conditions.js';
import { daysPerMonth } from '../../scenario/scenario.js';
/** The day of the first dose that is not given. */
export const stopDayOf = ({ trtMonths }) => Math.round(trtMonths * daysPerMonth);
export function unlikeTrials(scenario, line) {
    const weeks = Math.round((scenario.trtMonths * daysPerMonth) / 7);
    const holds = {
        medicine: scenario.protocol !== 'stop' || (scenario.courses !== '' && scenario.courses !== 'none'),
        depot: scenario.agent === 'testosterone-undecanoate' || scenario.agent === 'testosterone-pellet',
        length: weeks < trialWeeks[0] || weeks > trialWeeks[1],
        age: scenario.age < trialAges[0] || scenario.age > trialAges[1],
        start: scenario.baselineSperm < line,
    };
    return Object.keys(holds).filter((reason) => holds[reason]);
}
//# sourceMappingURL=unlike-trials.js.map