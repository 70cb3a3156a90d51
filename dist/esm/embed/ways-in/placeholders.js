// <div data-hpg="recovery-timeline" data-hpg-trt-months="24">fallback</div>: what most editors leave as it is.
import { mayTurn } from './finding.js';
const attribute = 'data-hpg';
/** Set on a placeholder that has been dealt with, by whichever copy of the kit. */
const doneAttribute = 'data-hpg-done';
/** Attributes of script tags begin in the same way. */
const selector = `[${attribute}]:not([${doneAttribute}],script)`;
function findingOf(placeholder) {
    const attributes = new Map();
    for (const { name, value } of placeholder.attributes) {
        if (name.startsWith(`${attribute}-`))
            attributes.set(name.slice(attribute.length + 1), value);
    }
    placeholder.setAttribute(doneAttribute, '');
    const name = placeholder.getAttribute(attribute) ?? '';
    return {
        written: `${attribute}="${name}"`,
        name,
        attributes,
        place(element) {
            element.append(...placeholder.childNodes);
            placeholder.append(element);
        },
    };
}
/** Placeholders in a node, itself included. Each is given once. */
export function placeholdersIn(node) {
    const found = 'querySelectorAll' in node ? [...node.querySelectorAll(selector)] : [];
    if (node instanceof Element && node.matches(selector))
        found.unshift(node);
    return found.filter(mayTurn).map(findingOf);
}
//# sourceMappingURL=placeholders.js.map