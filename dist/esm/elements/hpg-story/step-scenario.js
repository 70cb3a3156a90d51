// What the steps of a story make of the shared scenario. Pure but for reading attributes.
import { applyPatch, fieldOf, readField } from '../../scenario/fields.js';
import { defaultScenario, ScenarioError } from '../../scenario/scenario.js';
const without = (patch, ...fields) => Object.fromEntries(Object.entries(patch).filter(([field]) => !fields.includes(field)));
/** A later patch on an earlier one. A dose belongs to its medicine, medicines beside it to their protocol. */
export function follow(before, patch) {
    const newAgent = patch.agent !== undefined && patch.agent !== before.agent;
    const newProtocol = patch.protocol !== undefined && patch.protocol !== before.protocol;
    const kept = without(before, ...(newAgent ? ['dose', 'everyDays'] : []), ...(newProtocol ? ['courses'] : []));
    return { ...kept, ...patch };
}
function readAttributes(step) {
    const patch = {};
    const problems = [];
    for (const [attribute, field] of fieldOf) {
        const written = step.getAttribute(attribute);
        if (written === null)
            continue;
        try {
            patch[field] = readField(field, written);
        }
        catch (error) {
            if (!(error instanceof ScenarioError))
                throw error;
            problems.push(error);
        }
    }
    return { patch: patch, problems };
}
/** Takes out of a patch what cannot be used after those before it. */
function checked(before, patch) {
    const problems = [];
    let rest = patch;
    for (;;) {
        try {
            applyPatch(defaultScenario, follow(before, rest));
            return { patch: rest, problems };
        }
        catch (error) {
            const field = error instanceof ScenarioError ? fieldOf.get(error.field) : undefined;
            if (!(error instanceof ScenarioError) || field === undefined)
                throw error;
            // What an earlier step set can go wrong by this one's: then none of this one's is taken.
            rest = field in rest ? without(rest, field) : {};
            problems.push(error);
        }
    }
}
/** Reads steps in their order; what one cannot use is left out of it. */
export function readSteps(steps) {
    let before = {};
    return steps.map((step) => {
        const { patch, problems } = readAttributes(step);
        const reading = checked(before, patch);
        before = follow(before, reading.patch);
        return { patch: reading.patch, problems: [...problems, ...reading.problems] };
    });
}
/**
 * What the scenario has to be at a step: all that steps up to it set, so that going back shows what was shown before.
 * @param start where fields that only later steps set go back to
 */
export function patchAt(patches, index, start) {
    const used = new Set(patches.flatMap((patch) => Object.keys(patch)));
    if (used.has('agent'))
        used.add('dose').add('everyDays');
    const base = Object.fromEntries([...used].map((field) => [field, start[field]]));
    return patches.slice(0, index + 1).reduce(follow, base);
}
//# sourceMappingURL=step-scenario.js.map