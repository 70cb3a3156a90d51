// Decides between the start values that several elements ask for: the first in the document wins.
import { applyPatch, attributeOf, fieldOf } from './fields.js';
import { defaultScenario, ScenarioError } from './scenario.js';
/** The treatment travels as one: a dose means nothing without its medicine. */
const treatment = ['agent', 'dose', 'everyDays'];
/** The element and the hosts of the shadow roots it stands in, innermost first. */
function withHosts(element) {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? [element, ...withHosts(root.host)] : [element];
}
/** Document order, across shadow roots: those stand where their hosts stand. */
function precedes(a, b) {
    const around = withHosts(b);
    for (const here of withHosts(a)) {
        const there = around.find((other) => other.getRootNode() === here.getRootNode());
        if (!there)
            continue;
        if (here === there)
            return here === a;
        return (here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }
    return false;
}
/** For sorting proposals. */
export const inDocumentOrder = (a, b) => (precedes(a.element, b.element) ? -1 : 1);
/** Checks start values together; one that cannot be used is taken out and returned as an error. */
function checkStart(start) {
    const errors = [];
    for (;;) {
        try {
            applyPatch(defaultScenario, start);
            return errors;
        }
        catch (error) {
            const field = error instanceof ScenarioError ? fieldOf.get(error.field) : undefined;
            if (!(error instanceof ScenarioError) || field === undefined || !(field in start))
                throw error;
            errors.push(error);
            Reflect.deleteProperty(start, field);
        }
    }
}
/** First in the list wins, field by field. */
export function settle(proposals) {
    const start = {};
    const owner = new Map();
    const rivals = [];
    for (const { element, start: asked } of proposals) {
        const treatmentOwner = treatment.map((field) => owner.get(field)).find(Boolean);
        for (const [field, value] of Object.entries(asked)) {
            const holder = treatment.includes(field) ? treatmentOwner : owner.get(field);
            if (!holder || holder === element) {
                start[field] = value;
                owner.set(field, element);
            }
            else if (start[field] !== value) {
                const kept = start[field] ?? 'the usual one';
                rivals.push(`<${element.localName}> ${attributeOf[field]}="${value}" (kept: ${kept} of <${holder.localName}>)`);
            }
        }
    }
    const problems = new Map();
    for (const error of checkStart(start)) {
        const field = fieldOf.get(error.field);
        const holder = field && owner.get(field);
        if (holder)
            problems.set(holder, [...(problems.get(holder) ?? []), error]);
    }
    return { start: start, rivals, problems };
}
//# sourceMappingURL=start-values.js.map