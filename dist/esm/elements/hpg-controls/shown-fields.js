// Which inputs a page wants to see: the attribute `show`, written as the attributes of the scenario are.
import { attributeOf } from '../../scenario/fields.js';
import { ScenarioError } from '../../scenario/scenario.js';
export const showable = [
    'preset',
    ...Object.values(attributeOf),
    'level',
    'units',
    'undo',
    'reset',
    'share',
];
/** Names in the attribute; all where it names none that can be used. */
export function shownFields(show) {
    const known = (show ?? '').split(/\s+/).filter((name) => showable.includes(name));
    return new Set(known.length > 0 ? known : showable);
}
/** What of the attribute cannot be used, if anything. */
export function showProblem(show) {
    const unknown = (show ?? '').split(/\s+/).filter((name) => name !== '' && !showable.includes(name));
    return unknown.length > 0 ? new ScenarioError('show', unknown.join(' '), showable.join(', ')) : undefined;
}
//# sourceMappingURL=shown-fields.js.map