// Which sources stand behind the elements of a page. An element says so itself with a property `sourceIds`; nothing is
// imported from it. For elements that do not say it, a table of what they can show stands in.
/** Tags of the kit without prefix. */
const unprefixed = ['recovery-timeline', 'protocol-compare'];
/** They show no fact of their own. */
const withoutFacts = new Set(['hpg-sources', 'hpg-scenario', 'hpg-controls', 'hpg-story', 'hpg-step', 'hpg-term']);
const showsFacts = ({ localName }) => (localName.startsWith('hpg-') || unprefixed.includes(localName)) && !withoutFacts.has(localName);
/** Elements of the kit under a root, those in open shadow roots of other components too. */
export function* kitElements(root) {
    for (const element of root.querySelectorAll('*')) {
        if (showsFacts(element))
            yield element;
        else if (element.shadowRoot)
            yield* kitElements(element.shadowRoot);
    }
}
function namedBy(element, known) {
    const { sourceIds } = element;
    return Array.isArray(sourceIds) ? sourceIds : known(element.localName);
}
export function pageSources(elements, known) {
    const tags = new Set();
    const ids = new Set();
    const silent = new Set();
    for (const element of elements) {
        tags.add(element.localName);
        const named = namedBy(element, known);
        if (named === undefined)
            silent.add(element.localName);
        else
            for (const id of named)
                ids.add(id);
    }
    return { tags: [...tags], ids, silent: [...silent] };
}
//# sourceMappingURL=page-sources.js.map