// What all elements of the group show, in one sentence: it stands above the inputs and is what is printed.
import { momentWords } from '../../internal/moment.js';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import { readCourses } from '../../scenario/courses.js';
import { controls } from '../../text/en/controls.js';
import { agentName, protocolName } from './choices.template.js';
function everyWords(voice, everyDays) {
    const say = voice.say(controls);
    if (everyDays === 1)
        return say.everyDay;
    const times = 1 / everyDays;
    const wholeTimes = Math.abs(times - Math.round(times)) < 1e-6;
    return everyDays < 1 && wholeTimes
        ? say.timesADay({ times: voice.number(times) })
        : say.everyDays({ days: voice.number(everyDays, 2) });
}
/** What happens to testosterone alone, where the reader's own medicines stand in for those of a protocol. */
const bare = { stops: 'stop', continues: 'trt', none: 'untreated' };
/** The medicines that the reader chose, by name; nothing where the protocol's are in force. */
function ownWords(voice, { courses }) {
    if (!courses)
        return '';
    const say = voice.say(controls);
    const named = [...new Set(readCourses(courses).map(({ agent }) => agentName(voice, agent)))];
    return named.length > 0 ? say.own({ medicines: named.join(', ') }) : say.ownNone;
}
function treatmentWords(voice, scenario) {
    const say = voice.say(controls);
    const { testosterone } = protocolSchedules[scenario.protocol];
    if (testosterone === 'none')
        return say.none;
    const course = {
        agent: agentName(voice, scenario.agent),
        dose: voice.number(scenario.dose, 2),
        every: everyWords(voice, scenario.everyDays),
    };
    if (testosterone === 'continues')
        return say.continues(course);
    return say.stops({ ...course, months: voice.number(scenario.trtMonths, 1) });
}
export function inForceWords(voice, { scenario, run }) {
    const { courses, protocol } = scenario;
    const named = courses ? bare[protocolSchedules[protocol].testosterone] : protocol;
    return voice.say(controls).inForce({
        protocol: protocolName(voice, named),
        treatment: treatmentWords(voice, scenario) + ownWords(voice, scenario),
        age: voice.number(scenario.age, 1),
        sperm: voice.number(scenario.baselineSperm, 1),
        moment: momentWords(voice, run, scenario.month),
    });
}
//# sourceMappingURL=in-force.js.map