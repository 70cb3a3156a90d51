// The flat text form of a scenario, used in links and data attributes: "protocol=stop&dose=200&…".
import { applyPatch, attributeOf, checkScenario, fieldOf, fields, readField } from './fields.js';
import { defaultScenario, ScenarioError } from './scenario.js';
/** Writes every field, in a fixed order. */
export function formatScenario(scenario) {
    const checked = checkScenario(scenario);
    return new URLSearchParams(fields.map((field) => [attributeOf[field], String(checked[field])])).toString();
}
/** The given fields of a flat text, and what could not be used of it. Never throws. */
export function readScenario(text) {
    const patch = {};
    const problems = [];
    const readable = text.replace(/^[?#]/, '').replace(/\+/g, '%2B');
    for (const [name, written] of new URLSearchParams(readable)) {
        const field = fieldOf.get(name);
        if (!field) {
            problems.push(new ScenarioError(name, written, [...fieldOf.keys()].join(', ')));
            continue;
        }
        try {
            patch[field] = readField(field, written);
        }
        catch (error) {
            if (!(error instanceof ScenarioError))
                throw error;
            problems.push(error);
        }
    }
    return { patch, problems };
}
/**
 * Reads a flat text; fields it does not name have their default.
 * @throws ScenarioError naming the first field that cannot be used.
 */
export function parseScenario(text) {
    const { patch, problems } = readScenario(text);
    const first = problems[0];
    if (first)
        throw first;
    return applyPatch(defaultScenario, patch);
}
//# sourceMappingURL=codec.js.map