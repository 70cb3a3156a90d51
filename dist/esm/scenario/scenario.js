/** Mean length of a month, days (365.25 / 12). */
export const daysPerMonth = 30.4375;
/** How long before the first dose the pictures begin, months. */
export const firstMonth = -2;
/** The weekly enanthate of the contraceptive trials, for a year: published points exist for it. */
export const defaultScenario = Object.freeze({
    protocol: 'stop',
    agent: 'testosterone-enanthate',
    dose: 200,
    everyDays: 7,
    trtMonths: 12,
    age: 35,
    baselineSperm: 65,
    month: 6,
    population: 'trial',
    courses: '',
});
/** Last month shown: two years after stopping, the follow-up people quote, and at least three years. */
export function lastMonth(scenario) {
    return Math.max(36, Math.ceil((scenario.trtMonths + 24) / 6) * 6);
}
/** Refused input: names the field (as the attribute is written), what was given and what is allowed. */
export class ScenarioError extends Error {
    constructor(field, given, allowed) {
        super(`${field}: "${given}" cannot be used. Allowed: ${allowed}.`);
        this.field = field;
        this.given = given;
        this.allowed = allowed;
        this.name = 'ScenarioError';
    }
}
//# sourceMappingURL=scenario.js.map