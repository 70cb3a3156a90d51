// The medicines beside testosterone that are in force, as courses a reader can change: the protocol's until he has changed one.
import { protocolSchedules } from '../data/protocols/schedules.js';
import type { ProtocolCourse } from '../data/types.js';
import { readCourses, type OwnCourse } from './courses.js';
import { daysPerMonth, lastMonth, type Scenario } from './scenario.js';

const daysOf = (months: number): number => Math.round(months * daysPerMonth);

function ofProtocol(
  { agent, dose, everyDays, since, fromMonth, toMonth }: ProtocolCourse,
  scenario: Scenario,
): OwnCourse {
  const end = toMonth ?? lastMonth(scenario) - (since === 'stop' ? scenario.trtMonths : 0);
  return { agent, dose, everyDays, since, fromDay: daysOf(fromMonth), toDay: daysOf(end) };
}

/** In the order in which a run has them behind its testosterone. */
export function coursesInForce(scenario: Scenario): readonly OwnCourse[] {
  if (scenario.courses) return readCourses(scenario.courses);
  return protocolSchedules[scenario.protocol].courses.map((course) => ofProtocol(course, scenario));
}
