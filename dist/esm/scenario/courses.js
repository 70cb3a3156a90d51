import { agents } from '../model/agents/index.js';
import { ScenarioError } from './scenario.js';
/** The text where a reader wants no medicine beside testosterone, whatever the protocol has. */
export const noCourses = 'none';
/** Days that a course may begin or end at, either way. */
const furthest = 7300;
/** More than anybody reads in one picture. */
const most = 12;
const pattern = /^([a-z-]+)_([\d.]+)_([\d.]+)_(s?)(-?\d+)_\4(-?\d+)$/;
const within = (value, [low, high]) => value >= low && value <= high;
/** What the whole text may look like, for messages. */
const shape = 'medicine_dose_days between doses_first day_last day, courses separated by *; both days with s before them count from stopping';
function readCourse(text) {
    const refuse = (allowed) => new ScenarioError('courses', text, allowed);
    const [, agent = '', dose, everyDays, sinceStop, fromDay, toDay] = pattern.exec(text.trim().replace(/[,\s]+/g, '_')) ?? [];
    if (!Object.hasOwn(agents, agent))
        throw refuse(agent ? `${shape}; medicine one of ${Object.keys(agents).join(', ')}` : shape);
    const course = {
        agent: agent,
        dose: Number(dose),
        everyDays: Number(everyDays),
        since: sinceStop ? 'stop' : 'first-dose',
        fromDay: Number(fromDay),
        toDay: Number(toDay),
    };
    const limits = agents[course.agent];
    if (!within(course.dose, limits.dose))
        throw refuse(`dose from ${limits.dose.join(' to ')} ${limits.unit}`);
    if (!within(course.everyDays, limits.everyDays))
        throw refuse(`days between doses from ${limits.everyDays.join(' to ')}`);
    if (!within(course.fromDay, [sinceStop ? -furthest : 0, furthest]))
        throw refuse(`a first day up to ${furthest}`);
    if (!within(course.toDay, [course.fromDay, furthest]))
        throw refuse(`a last day from the first on, up to ${furthest}`);
    return course;
}
/**
 * Reads the text, also with commas or spaces for underscores and ; for *; '' and "none" have no courses in them.
 * @throws ScenarioError naming the course that cannot be used.
 */
export function readCourses(text) {
    const written = text.trim();
    if (written === '' || written === noCourses)
        return [];
    const courses = written.split(/[*;]/).map(readCourse);
    if (courses.length > most)
        throw new ScenarioError('courses', written, `up to ${most} courses`);
    return courses;
}
/** Writes courses as readCourses reads them; an empty list as "none". */
export function writeCourses(courses) {
    const written = courses.map(({ agent, dose, everyDays, since, fromDay, toDay }) => {
        const from = since === 'stop' ? 's' : '';
        return [agent, dose, everyDays, `${from}${fromDay}`, `${from}${toDay}`].join('_');
    });
    return written.join('*') || noCourses;
}
/** A course in days from the first dose, as the model takes it; undefined where nothing of it falls into the run. */
export function courseInDays(own, stopDay, endDay) {
    const { since, ...course } = own;
    const zero = since === 'stop' ? stopDay : 0;
    const fromDay = Math.max(0, zero + own.fromDay);
    const toDay = Math.min(endDay, zero + own.toDay);
    return toDay < fromDay ? undefined : { ...course, unit: agents[own.agent].unit, fromDay, toDay };
}
//# sourceMappingURL=courses.js.map