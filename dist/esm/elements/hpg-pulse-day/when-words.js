import { daysPerMonth } from '../../scenario/scenario.js';
import { pulseDay } from '../../text/en/pulse-day.js';
/** Doses closer than this are a pump's, days. */
const PUMP_EVERY_DAYS = 0.125;
export const isPump = ({ agent, everyDays }) => agent === 'gonadorelin' && everyDays <= PUMP_EVERY_DAYS;
/** Courses that run on a day. */
export const givenOn = ({ regimen, onDay }) => regimen.filter(({ fromDay, toDay }) => fromDay <= onDay && onDay <= toDay + 0.5);
function courseName(voice, course) {
    const say = voice.say(pulseDay);
    const { agent } = course;
    if (agent.startsWith('testosterone'))
        return say.testosterone;
    if (agent === 'gonadorelin')
        return isPump(course) ? say.gonadorelinPump : say.gonadorelin;
    if (agent === 'clomiphene')
        return say.clomipheneName;
    return say[agent];
}
function listOf(voice, names) {
    const { and } = voice.say(pulseDay);
    return names.reduce((first, last) => (first ? and({ first, last }) : last), '');
}
/** "On testosterone for 6 months" */
export function whenWords(voice, day) {
    const say = voice.say(pulseDay);
    const { onDay, stopDay, choice, regimen } = day;
    const names = listOf(voice, givenOn(day).map((course) => courseName(voice, course)));
    if (regimen.length === 0)
        return say.whenNatural;
    const after = stopDay !== null && onDay >= stopDay;
    // As exact as the moment is told beside its slider.
    const since = Math.round(((onDay - (after ? stopDay : 0)) / daysPerMonth) * 10) / 10;
    const months = say.months({ count: voice.number(since, choice === 'here' ? 1 : 0) });
    if (!after)
        return since < 1 ? say.whenOnFirst({ names }) : say.whenOn({ names, months });
    const when = choice === 'pump' ? say.whenWeekAfter : since < 1 ? say.whenAfterFirst : say.whenAfter({ months });
    return names ? say.whenWith({ when, names }) : when;
}
/** What stands over a day. */
export function dayTitle(voice, day) {
    const when = whenWords(voice, day);
    return day.choice === 'here' ? voice.say(pulseDay).hereTitle({ when }) : when;
}
//# sourceMappingURL=when-words.js.map