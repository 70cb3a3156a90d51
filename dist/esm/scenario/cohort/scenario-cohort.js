import { regimenOf } from '../run.js';
import { daysPerMonth, defaultScenario, lastMonth } from '../scenario.js';
/** Ages of the group around the scenario's age, years either way. */
export const ageSpanYears = 5;
/** Days between samples: a week, so that a thousand men stay small. */
const everyDays = 7;
/**
 * The group for one protocol of a scenario: men of the scenario's population. Where the scenario's age or sperm
 * concentration is not the default, men of about that age, or whose median start is that concentration.
 */
export function cohortInputOf(scenario, protocol = scenario.protocol) {
    const { age, baselineSperm, population } = scenario;
    const ownAge = age !== defaultScenario.age;
    const ownSperm = baselineSperm !== defaultScenario.baselineSperm;
    return {
        regimen: regimenOf(scenario, protocol),
        days: Math.ceil(lastMonth(scenario) * daysPerMonth),
        everyDays,
        men: {
            population,
            ...(ownAge && { ageYears: [Math.max(18, age - ageSpanYears), Math.min(80, age + ageSpanYears)] }),
            ...(ownSperm && { spermMPerMl: baselineSperm }),
        },
    };
}
//# sourceMappingURL=scenario-cohort.js.map