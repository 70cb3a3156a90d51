// What keeps the trials from speaking about a scenario, and the day from which their months count.
import { trialAges, trialWeeks } from '../../charts/timeline/trial-conditions.js';
import { daysPerMonth, type Scenario } from '../../scenario/scenario.js';
import type { FinishLine } from './published.js';

/** The day of the first dose that is not given. */
export const stopDayOf = ({ trtMonths }: Pick<Scenario, 'trtMonths'>): number => Math.round(trtMonths * daysPerMonth);

/** What keeps the trials from speaking about a scenario. */
export type Unlike = 'medicine' | 'depot' | 'length' | 'age' | 'start';

export function unlikeTrials(scenario: Scenario, line: FinishLine): readonly Unlike[] {
  const weeks = Math.round((scenario.trtMonths * daysPerMonth) / 7);
  const holds: Readonly<Record<Unlike, boolean>> = {
    medicine: scenario.protocol !== 'stop' || (scenario.courses !== '' && scenario.courses !== 'none'),
    depot: scenario.agent === 'testosterone-undecanoate' || scenario.agent === 'testosterone-pellet',
    length: weeks < trialWeeks[0] || weeks > trialWeeks[1],
    age: scenario.age < trialAges[0] || scenario.age > trialAges[1],
    start: scenario.baselineSperm < line,
  };
  return (Object.keys(holds) as Unlike[]).filter((reason) => holds[reason]);
}
