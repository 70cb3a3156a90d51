// The medicines beside testosterone as a list that a reader can change: those of the protocol until he has changed one.
import { usualCourse } from '../../../data/agents/usual.js';
import { protocolSchedules } from '../../../data/protocols/schedules.js';
import { agents } from '../../../model/agents/index.js';
import { readCourses, writeCourses } from '../../../scenario/courses.js';
import { daysPerMonth, lastMonth, ScenarioError } from '../../../scenario/scenario.js';
/** How long a new course is, months. */
const usualMonths = 6;
export const agentIds = Object.keys(agents);
/** Months as they are shown, with one place. */
const monthsOf = (days) => Math.round((days / daysPerMonth) * 10) / 10;
const daysOf = (months) => Math.round(months * daysPerMonth);
/** The month that days are counted from, in months from the first dose. */
const zeroOf = ({ since }, { trtMonths }) => since === 'stop' ? trtMonths : 0;
/** Smallest and largest value of a number of a course: doses as the medicine allows, months as far as is shown. What is
 *  shown as a limit can be typed, though the day lies a little beside it. */
export function limitsOf(field, course, scenario) {
    switch (field) {
        case 'dose':
            return agents[course.agent].dose;
        case 'everyDays':
            return agents[course.agent].everyDays;
        case 'from':
            return [-zeroOf(course, scenario), monthsOf(course.toDay)];
        case 'to':
            return [monthsOf(course.fromDay), lastMonth(scenario) - zeroOf(course, scenario)];
    }
}
/** A number of a course as a reader sees it: doses and days as they are, times in months. */
export function valueOf(field, { dose, everyDays, fromDay, toDay }) {
    return { dose, everyDays, from: monthsOf(fromDay), to: monthsOf(toDay) }[field];
}
/** The course with another number, which lies within its limits. */
export function withNumber(course, field, value) {
    switch (field) {
        case 'dose':
        case 'everyDays':
            return { ...course, [field]: value };
        // Rounding does not turn a course around.
        case 'from':
            return { ...course, fromDay: Math.min(daysOf(value), course.toDay) };
        case 'to':
            return { ...course, toDay: Math.max(daysOf(value), course.fromDay) };
    }
}
/** The course with another medicine, at that medicine's usual dose. */
export const withAgent = (course, agent) => ({
    ...course,
    agent,
    ...usualCourse[agent],
});
/** The course counted from elsewhere: the same months after that, none before the first dose. */
export function withSince(course, since) {
    if (since === 'stop' || course.fromDay >= 0)
        return { ...course, since };
    return { ...course, since, fromDay: 0, toDay: Math.max(0, course.toDay) };
}
/** A course to begin with: hCG at its usual dose, after stopping where testosterone is stopped. */
export function newCourse({ protocol }) {
    const since = protocolSchedules[protocol].testosterone === 'stops' ? 'stop' : 'first-dose';
    return { agent: 'hcg', ...usualCourse.hcg, since, fromDay: 0, toDay: daysOf(usualMonths) };
}
/** Whether a list can be kept; it cannot where it is longer than the scenario takes. */
export function canKeep(courses) {
    try {
        readCourses(writeCourses(courses));
        return true;
    }
    catch (error) {
        if (error instanceof ScenarioError)
            return false;
        throw error;
    }
}
/** Testosterone is given by the protocol, and where it is, another form can be added to the one above. */
export function isOffered(agent, scenario) {
    if (!agent.startsWith('testosterone-'))
        return true;
    return protocolSchedules[scenario.protocol].testosterone !== 'none' && agent !== scenario.agent;
}
//# sourceMappingURL=own-courses.js.map