// [hpg-recovery-timeline trt-months="24"] as text: what no editor touches.
import { mayTurn } from './finding.js';
/** One shortcode; values in straight or typographic quotes, which editors put in, or bare. */
const shortcode = /\[(hpg-[a-z-]+)((?:[\s\u00a0]+[a-z-]+[\s\u00a0]*=[\s\u00a0]*(?:"[^"\]]*"|'[^'\]]*'|[“”„″«»][^“”″«»\]]*[“”″«»]|[‘’‚′][^‘’′\]]*[‘’′]|[^\s\u00a0\]"'“”]+))*)[\s\u00a0]*\/?\](?:\[\/\1\])?/g;
const parameter = /([a-z-]+)[\s\u00a0]*=[\s\u00a0]*(?:"([^"]*)"|'([^']*)'|[“”„″«»]([^“”″«»]*)[“”″«»]|[‘’‚′]([^‘’′]*)[‘’′]|([^\s\u00a0]+))/g;
function attributesOf(written) {
    const attributes = new Map();
    for (const [, name = '', ...values] of written.matchAll(parameter)) {
        attributes.set(name, values.find(Boolean) ?? '');
    }
    return attributes;
}
/** A paragraph that holds nothing but this text. */
function paragraphOf(text) {
    const parent = text.parentElement;
    const others = [...(parent?.childNodes ?? [])].filter((node) => node !== text);
    const alone = others.every((node) => node instanceof Text && node.data.trim() === '');
    return parent?.localName === 'p' && alone ? parent : undefined;
}
const findingOf = (text, { index, 0: written, 1: name = '', 2: parameters = '' }) => ({
    written,
    name,
    attributes: attributesOf(parameters),
    place(element) {
        const own = text.splitText(index);
        own.splitText(written.length);
        (paragraphOf(own) ?? own).replaceWith(element);
    },
});
/** From the last to the first, so that each stays where it was found until it is placed. */
const findingsOf = (text) => [...text.data.matchAll(shortcode)].reverse().map((match) => findingOf(text, match));
/** The text nodes of a node that may hold a shortcode. */
function textsIn(node) {
    if (node instanceof Text)
        return [node];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        const text = walker.currentNode;
        if (text.data.includes('[hpg-'))
            texts.push(text);
    }
    return texts;
}
/** The shortcodes in a node. */
export const shortcodesIn = (node) => textsIn(node).filter(mayTurn).flatMap(findingsOf);
//# sourceMappingURL=shortcodes.js.map