// The medicines beside testosterone that are in force, as courses a reader can change: the protocol's until he has changed one.
import { protocolSchedules } from '../data/protocols/schedules.js';
import { readCourses } from './courses.js';
import { daysPerMonth, lastMonth } from './scenario.js';
const daysOf = (months) => Math.round(months * daysPerMonth);
function ofProtocol({ agent, dose, everyDays, since, fromMonth, toMonth }, scenario) {
    const end = toMonth ?? lastMonth(scenario) - (since === 'stop' ? scenario.trtMonths : 0);
    return { agent, dose, everyDays, since, fromDay: daysOf(fromMonth), toDay: daysOf(end) };
}
/** In the order in which a run has them behind its testosterone. */
export function coursesInForce(scenario) {
    if (scenario.courses)
        return readCourses(scenario.courses);
    return protocolSchedules[scenario.protocol].courses.map((course) => ofProtocol(course, scenario));
}
//# sourceMappingURL=courses-in-force.js.map