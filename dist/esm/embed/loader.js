// Finds what a page asks for, now and later: elements of the kit, and the other ways of writing them. It keeps no order,
// needs no script tag of its own, and may run twice: what has been found once is marked in the page itself.
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
/** Whether something in a node may be another way of writing an element. Cheap: it is asked of everything that is added. */
const mayHold = (node) => (node.textContent?.includes('[hpg-') ?? false) ||
    (node instanceof Element && node.matches('[data-hpg],a[href]')) ||
    ('querySelector' in node && node.querySelector('[data-hpg],a[href*="embed.html?"]') !== null);
/** Looks at one node that is or has come into the page, or at a page. */
function look(given) {
    // Not asked by its class: old pages put a Document of their own in the place of the browser's.
    const node = given.documentElement ?? given;
    if (node instanceof Element && node.matches(selector))
        load(node.localName);
    if ('querySelectorAll' in node)
        for (const element of node.querySelectorAll(selector))
            load(element.localName);
    if (!mayHold(node))
        return;
    void import('./ways-in/turn.js').then(({ trustedOrigins, turnInto }) => {
        turnInto(node, trustedOrigins(document), load);
    });
}
/**
 * Defines every element of the kit found in a document, an element or a shadow root, and turns placeholders, links and
 * shortcodes in it into elements. For content that comes where the page is not watched, such as a shadow root.
 */
export function scan(root) {
    look(root);
}
/** Scans the page now and whenever something is added to it. */
export function watch(page) {
    const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records)
            for (const node of addedNodes)
                if (node.isConnected)
                    look(node);
    });
    const start = () => {
        observer.observe(page, { childList: true, subtree: true });
        look(page);
        // Asked for by the page, never by the kit: a view in the address.
        if (page.querySelector('script[data-hpg-permalink]')) {
            void import('./permalink.js').then(({ followAddress }) => {
                followAddress(window);
            });
        }
    };
    // While the page is being read, what an element or a placeholder holds is not complete.
    if (page.readyState === 'loading')
        page.addEventListener('DOMContentLoaded', start, { once: true });
    else
        start();
    return observer;
}
//# sourceMappingURL=loader.js.map