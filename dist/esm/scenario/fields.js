import { agents } from '../model/agents/index.js';
import { protocolSchedules } from '../data/protocols/schedules.js';
import { usualCourse } from '../data/agents/usual.js';
import { readCourses, writeCourses } from './courses.js';
import { defaultScenario, firstMonth, lastMonth, ScenarioError, } from './scenario.js';
/** Field names as written in HTML and in links. */
export const attributeOf = {
    protocol: 'protocol',
    agent: 'agent',
    dose: 'dose',
    everyDays: 'every-days',
    trtMonths: 'trt-months',
    age: 'age',
    baselineSperm: 'baseline-sperm',
    month: 'month',
    population: 'population',
    courses: 'courses',
};
export const fields = Object.keys(attributeOf);
export const fieldOf = new Map(fields.map((field) => [attributeOf[field], field]));
export const protocolIds = Object.keys(protocolSchedules);
export const testosteroneIds = Object.keys(agents).filter((id) => id.startsWith('testosterone-'));
/** The usual dose of a testosterone, taken when the agent is changed without naming one. */
export function usualTreatment(agent) {
    return usualCourse[agent];
}
export const populations = ['trial', 'clinic'];
/** Smallest and largest value of a numeric field, given the rest of the scenario. */
export function rangeOf(field, scenario) {
    switch (field) {
        case 'dose':
            return agents[scenario.agent].dose;
        case 'everyDays':
            return agents[scenario.agent].everyDays;
        case 'trtMonths':
            return [1, 120];
        case 'age':
            return [18, 80];
        case 'baselineSperm':
            return [1, 300];
        case 'month':
            return [firstMonth, lastMonth(scenario)];
    }
}
/** What the fields that are not numbers may be. */
const allowedWords = {
    protocol: protocolIds,
    agent: testosteroneIds,
    population: populations,
};
const isNumberField = (field) => field !== 'courses' && !allowedWords[field];
function oneOf(field, given, allowed) {
    if (allowed.includes(given))
        return given;
    throw new ScenarioError(attributeOf[field], String(given), allowed.join(', '));
}
/**
 * Checks a whole scenario and freezes it.
 * @throws ScenarioError naming the first field that cannot be used.
 */
export function checkScenario(scenario) {
    for (const field of fields) {
        const words = allowedWords[field];
        if (words)
            oneOf(field, scenario[field], words);
        if (field === 'courses')
            readCourses(scenario.courses);
        if (!isNumberField(field))
            continue;
        const [low, high] = rangeOf(field, scenario);
        const value = scenario[field];
        if (typeof value !== 'number' || !Number.isFinite(value) || value < low || value > high) {
            throw new ScenarioError(attributeOf[field], String(value), `a number from ${low} to ${high}`);
        }
    }
    return Object.freeze({ ...scenario });
}
/** Reads one field as written in an attribute or a link. Numbers use a decimal point. @throws ScenarioError */
export function readField(field, written) {
    const words = allowedWords[field];
    if (words)
        return oneOf(field, written.trim(), words);
    if (field === 'courses')
        return (written.trim() && writeCourses(readCourses(written)));
    const value = written.trim() === '' ? Number.NaN : Number(written);
    if (!Number.isFinite(value)) {
        const [low, high] = rangeOf(field, defaultScenario);
        throw new ScenarioError(attributeOf[field], written, `a number, for instance from ${low} to ${high}`);
    }
    return value;
}
/**
 * Puts a patch on a scenario: a new agent brings its usual dose and a new protocol its own medicines unless others are
 * named, and the moment stays inside what is shown.
 * @throws ScenarioError
 */
export function applyPatch(scenario, patch) {
    const newAgent = patch.agent !== undefined && patch.agent !== scenario.agent;
    const usual = newAgent ? usualTreatment(oneOf('agent', patch.agent, testosteroneIds)) : {};
    const next = { ...scenario, ...usual };
    // Another protocol brings its own medicines.
    if (patch.protocol !== undefined && patch.protocol !== scenario.protocol)
        next.courses = '';
    for (const field of fields)
        if (patch[field] !== undefined)
            Object.assign(next, { [field]: patch[field] });
    if (patch.month === undefined)
        next.month = Math.min(next.month, lastMonth(next));
    return checkScenario(next);
}
//# sourceMappingURL=fields.js.map