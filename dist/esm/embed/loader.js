// Loads the definitions of those elements that a page really uses, also when they appear later.
import { definitions } from './tags.js';
const selector = Object.keys(definitions).join(',');
const asked = new Set();
function load(tag) {
    const define = definitions[tag];
    if (!define || asked.has(tag))
        return;
    asked.add(tag);
    define().catch((error) => {
        // A later appearance of the tag may try again, for instance when the network is back.
        asked.delete(tag);
        console.error(`hpg-explainers: <${tag}> could not be loaded.`, error);
    });
}
/** Defines every element of the kit found in a document, an element or a shadow root. */
export function scan(root) {
    if (root instanceof Element && root.matches(selector))
        load(root.localName);
    for (const element of root.querySelectorAll(selector))
        load(element.localName);
}
/** Scans the page now and whenever something is added to it. */
export function watch(page) {
    const observer = new MutationObserver((records) => {
        for (const record of records) {
            for (const node of record.addedNodes)
                if (node instanceof Element)
                    scan(node);
        }
    });
    observer.observe(page, { childList: true, subtree: true });
    scan(page);
    return observer;
}
//# sourceMappingURL=loader.js.map