// Finds words that did not pass through a catalogue: in the pseudo-locale everything that did stands in brackets.
import { flattenedNodes, flattenedParent } from './flattened.js';

/** Attributes that are read out or shown. */
const spoken = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
];

/** Written the same in every language. */
const units = new Set(['ng', 'pg', 'dl', 'ml', 'iu', 'mg', 'kg', 'nmol', 'pmol', 'mol', 'µg', 'mm', 'cm', 'sd', 'ci']);

/** Elements inside of a sentence: a message may run across them. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'textPath',
]);

/** Authors, titles and journals have no other language; what is marked as not to be translated neither. */
const skipped = 'style, script, template, [translate="no"], [data-hpg-part="sources"] li';

/** What is left of a text without bracketed parts, which may hold bracketed parts. */
function outsideBrackets(text: string): string {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/\[[^[\]]*\]/g, ' ');
  }
  return left;
}

function plainWords(text: string): string[] {
  const words = outsideBrackets(text).match(/(?<![\p{L}\p{M}])[A-Za-z]{2,}(?![\p{L}\p{M}])/gu) ?? [];
  return words.filter((word) => !units.has(word.toLowerCase()));
}

function sentenceOf(text: Text): Element | null {
  let element = flattenedParent(text);
  while (element && inline.has(element.localName)) element = flattenedParent(element);
  return element;
}

/**
 * Texts of an element, in shadow and light DOM, that hold words outside of the pseudo-locale's brackets; empty
 * where every word came from a catalogue. Ignores numbers, units, references, and what `ignore` (a selector) matches.
 */
export function unaccentedWords(root: Element, ignore?: string): string[] {
  const skip = ignore ? `${skipped}, ${ignore}` : skipped;
  const sentences = new Map<Element, string>();
  const found: string[] = [];
  const readAttributes = (element: Element): void => {
    for (const name of spoken) {
      const text = element.getAttribute(name);
      if (text && plainWords(text).length > 0) found.push(`${name}="${text}"`);
    }
  };
  readAttributes(root);
  for (const node of flattenedNodes(root, (element) => !element.matches(skip))) {
    if (node instanceof Element) readAttributes(node);
    if (!(node instanceof Text)) continue;
    const sentence = sentenceOf(node);
    if (sentence) sentences.set(sentence, (sentences.get(sentence) ?? '') + node.data);
  }
  for (const text of sentences.values()) if (plainWords(text).length > 0) found.push(text.trim().replace(/\s+/g, ' '));
  return found;
}
