// A view as part of an address: "#hpg=…". It holds what is looked at and nothing about the reader: age and sperm count stay
// where they were entered.
import { applyPatch, attributeOf, fields } from './fields.js';
import { readScenario } from './codec.js';
import { defaultScenario, ScenarioError } from './scenario.js';
/** What a reader may have entered about himself. */
const personal = ['age', 'baselineSperm'];
/** Travels as one: a dose means nothing without its medicine. */
const treatment = ['dose', 'everyDays'];
const name = 'hpg';
/** The fragment of a view, with "#": the fields that are not the default, without what may be personal. */
export function fragmentOf(scenario) {
    const differs = (field) => scenario[field] !== defaultScenario[field];
    const told = fields.filter(
    // Another testosterone brings its usual dose where none is named.
    (field) => !personal.includes(field) && (differs(field) || (treatment.includes(field) && differs('agent'))));
    const view = new URLSearchParams(told.map((field) => [attributeOf[field], String(scenario[field])]));
    return `#${new URLSearchParams({ [name]: view.toString() }).toString()}`;
}
/** The view that a fragment asks for; undefined where it holds none. What cannot be used of it is named. Never throws. */
export function readFragment(fragment) {
    const view = new URLSearchParams(fragment.replace(/^#/, '')).get(name);
    if (view === null)
        return undefined;
    const { patch, problems } = readScenario(view);
    for (;;) {
        try {
            applyPatch(defaultScenario, patch);
            return { patch, problems };
        }
        catch (error) {
            if (!(error instanceof ScenarioError))
                throw error;
            problems.push(error);
            const field = fields.find((candidate) => attributeOf[candidate] === error.field);
            if (!field || !(field in patch))
                return { patch: {}, problems };
            Reflect.deleteProperty(patch, field);
        }
    }
}
//# sourceMappingURL=permalink.js.map