// <a href="https://clinic.example/hpg/embed.html?element=recovery-timeline&trt-months=24">…</a>: what every editor leaves.
// Only where the link stands for itself, not in the middle of a sentence, and leads to a trusted origin.
import { mayTurn } from './finding.js';
const isBlank = (node) => node.nodeType === Node.COMMENT_NODE ||
    (node.nodeType === Node.TEXT_NODE && !node.textContent?.trim()) ||
    node.nodeName === 'BR';
const inline = new Set([
    'A',
    'ABBR',
    'B',
    'BUTTON',
    'CODE',
    'EM',
    'I',
    'IMG',
    'MARK',
    'SMALL',
    'SPAN',
    'STRONG',
    'SUB',
    'SUP',
    'U',
]);
const isWord = (node) => node !== null && (node.nodeType === Node.TEXT_NODE || inline.has(node.nodeName));
/** The neighbour on one side, past what is blank. */
function beside(node, side) {
    let next = node[side];
    while (next && isBlank(next))
        next = next[side];
    return next;
}
/** Whether a link is the whole of its line. */
const standsAlone = (link) => !isWord(beside(link, 'previousSibling')) && !isWord(beside(link, 'nextSibling'));
function findingOf(link, trusted) {
    if (!URL.canParse(link.href))
        return undefined;
    const { origin, pathname, searchParams } = new URL(link.href);
    const name = searchParams.get('element');
    if (name === null || !pathname.endsWith('/embed.html') || !trusted.has(origin))
        return undefined;
    if (!standsAlone(link) || link.closest('nav,header,footer,[data-hpg-link]'))
        return undefined;
    searchParams.delete('element');
    // A paragraph that holds nothing else goes: a figure does not belong into it.
    const parent = link.parentElement;
    const alone = parent?.localName === 'p' && [...parent.childNodes].every((node) => node === link || isBlank(node));
    const whole = alone ? parent : link;
    return {
        written: link.href,
        name,
        attributes: new Map(searchParams),
        place(element) {
            whole.replaceWith(element);
            element.append(whole);
        },
    };
}
/** Links in a node that ask for an element, itself included. */
export function linksIn(node, trusted) {
    if (trusted.size === 0)
        return [];
    const found = 'querySelectorAll' in node ? [...node.querySelectorAll('a[href]')] : [];
    if (node instanceof HTMLAnchorElement)
        found.unshift(node);
    return found
        .filter(mayTurn)
        .map((link) => findingOf(link, trusted))
        .filter((finding) => finding !== undefined);
}
//# sourceMappingURL=links.js.map