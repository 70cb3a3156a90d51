// Turns placeholders, links and shortcodes into elements, in this order. What cannot be used is named, and stays.
import { definitions } from '../tags.js';
import { tagOf } from '../tag-of.js';
import { linksIn } from './links.js';
import { placeholdersIn } from './placeholders.js';
import { shortcodesIn } from './shortcodes.js';
export { trustedOrigins } from '../trusted-origins.js';
/** Attributes that elements of the kit take besides those that they observe. */
const ofEveryElement = ['lang', 'dir'];
function report(at, reason) {
    console.warn(`hpg-explainers: ${reason}`);
    const event = new Event('hpg-error', { bubbles: true, composed: true });
    at.dispatchEvent(Object.assign(event, { reason }));
}
/** Takes away what the element does not know, and says so. */
async function checkAttributes(element, { written, attributes }) {
    const definition = await customElements.whenDefined(element.localName);
    const { observedAttributes = [] } = definition;
    const allowed = [...new Set([...observedAttributes, ...ofEveryElement])];
    for (const [name, value] of attributes) {
        if (allowed.includes(name))
            continue;
        element.removeAttribute(name);
        const tag = element.localName;
        report(element.parentElement ?? element, `${written}: <${tag}> attribute ${name}: "${value}" cannot be used. Allowed: ${allowed.join(', ')}.`);
    }
}
/** Names that would do more than set a value are never taken from text or a link. */
const isPlain = (name) => /^[a-z][a-z-]*$/.test(name) && !/^(?:on|style$|class$|id$|slot$|is$|part$|hidden$)/.test(name);
function turn(finding, at, load) {
    const tag = tagOf(finding.name);
    if (!tag) {
        const allowed = Object.keys(definitions).join(', ');
        report(at, `${finding.written}: there is no element "${finding.name}". Allowed: ${allowed}.`);
        return undefined;
    }
    const element = document.createElement(tag);
    for (const [name, value] of finding.attributes)
        if (isPlain(name))
            element.setAttribute(name, value);
    finding.place(element);
    load(tag);
    void checkAttributes(element, finding);
    return element;
}
/**
 * Turns what stands in a node, itself included.
 * @param trusted origins whose links may become elements
 * @param load brings the definition of a tag
 */
export function turnInto(node, trusted, load) {
    if (!node.isConnected)
        return;
    // One after the other: what has become the fallback of an element is not looked at again.
    for (const find of [placeholdersIn, () => linksIn(node, trusted), shortcodesIn]) {
        for (const finding of find(node))
            turn(finding, node, load);
    }
}
//# sourceMappingURL=turn.js.map