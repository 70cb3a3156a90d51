import { besideMain } from '../../charts/timeline/timeline-input.js';
import { protocolNames } from '../../data/protocols/names.js';
import { protocolSchedules } from '../../data/protocols/schedules.js';
import { recoveryTimeline } from '../../text/en/recovery-timeline.js';
/** "Stop, hCG with clomiphene", as everywhere in the kit; where the reader chose medicines, what happens to testosterone
 *  and then those. */
export function treatmentName(voice, input) {
    const { protocol, courses } = input;
    const own = [...new Set(besideMain(input).map(({ agent }) => agent))];
    const bare = { stops: 'stop', continues: 'trt', none: 'untreated' }[protocolSchedules[protocol].testosterone];
    const named = courses ? bare : protocol;
    const name = protocolName(voice, named);
    if (!courses || own.length === 0)
        return name;
    const say = voice.say(recoveryTimeline);
    return say.withOwn({ name, medicines: own.map((each) => say[each]).join(', ') });
}
/** A protocol's name as everywhere in the kit. */
export const protocolName = (voice, protocol) => voice.fact(`protocol.${protocol}.name`, protocolNames[protocol]);
/** "200 mg weekly", "11 mg 3 times a day" */
function rhythm(voice, { dose: amount, unit, everyDays }) {
    const say = voice.say(recoveryTimeline);
    const dose = `${voice.number(amount, 1)} ${unit}`;
    if (everyDays === 1)
        return say.daily({ dose });
    if (everyDays === 7)
        return say.weekly({ dose });
    if (everyDays < 1)
        return say.timesDaily({ dose, times: voice.number(1 / everyDays, 1) });
    return say.everyNDays({ dose, days: voice.number(everyDays, 1) });
}
/** All courses as they are written beside their bars. */
export function coursesInWords(voice, { regimen, agent, hasTestosterone, stopMonth, lastMonth, daysPerMonth }) {
    const say = voice.say(recoveryTimeline);
    return regimen.map((course, index) => {
        // The treatment itself; another course of the same testosterone is one of the reader's own.
        const testosterone = hasTestosterone && index === 0;
        const end = testosterone ? (stopMonth ?? lastMonth) : course.toDay / daysPerMonth;
        return {
            testosterone,
            name: testosterone ? say.outside : say[course.agent],
            dose: testosterone ? `${say[agent]} ${rhythm(voice, course)}` : rhythm(voice, course),
            fromMonth: course.fromDay / daysPerMonth,
            toMonth: Math.min(end, lastMonth),
            everyMonths: course.everyDays / daysPerMonth,
        };
    });
}
//# sourceMappingURL=treatments.js.map