import { agents } from './agents/index.js';
import { RegimenError } from './regimen-error.js';
/** Throws RegimenError at the first fault. */
export function checkRegimen(regimen) {
    if (!Array.isArray(regimen))
        throw new RegimenError('simulate', 'regimen', regimen, 'a list of courses');
    regimen.forEach((course, index) => {
        checkCourse(course, index);
    });
}
function checkCourse(given, index) {
    const place = `course ${String(index)}`;
    if (typeof given !== 'object' || given === null)
        throw new RegimenError(place, 'course', given, 'an object', index);
    const course = given;
    const fail = (field, allowed) => new RegimenError(place, field, course[field], allowed, index);
    const limits = limitsOf(course.agent);
    if (!limits)
        throw fail('agent', `one of ${Object.keys(agents).join(', ')}`);
    if (course.unit !== limits.unit)
        throw fail('unit', `"${limits.unit}" for ${String(course.agent)}`);
    if (!within(course.dose, limits.dose))
        throw fail('dose', `${range(limits.dose)} ${limits.unit}`);
    if (!within(course.everyDays, limits.everyDays))
        throw fail('everyDays', `${range(limits.everyDays)} days`);
    if (!within(course.fromDay, [0, Number.MAX_VALUE]))
        throw fail('fromDay', 'a day from 0 on');
    const from = course.fromDay;
    if (!within(course.toDay, [from, Number.MAX_VALUE]))
        throw fail('toDay', `a day from fromDay (${String(from)}) on`);
}
function limitsOf(agent) {
    return typeof agent === 'string' && Object.hasOwn(agents, agent) ? agents[agent] : undefined;
}
function within(value, [low, high]) {
    return typeof value === 'number' && value >= low && value <= high;
}
function range([low, high]) {
    return `a number from ${String(low)} to ${String(high)}`;
}
//# sourceMappingURL=regimen.js.map