// A rollup step: pages with MooTools have a Document and an Event of their own in the place of the browser's. The bundles
// find the browser's where such pages leave them.
import MagicString from 'magic-string';

const replaced = [
  // Kinds of events: what CustomEvent is made of.
  [/\b(extends|new) Event\b/g, (_, word) => (word === 'new' ? `new (${event})` : `extends ${event}`)],
  // Whether sheets can be adopted: a shadow root tells it as well as a document.
  [/(["']adoptedStyleSheets["']\s*in\s*)Document\.prototype/g, (_, asked) => `${asked}ShadowRoot.prototype`],
];
const event = 'Object.getPrototypeOf(CustomEvent)';

export function oldPages() {
  return {
    name: 'old-pages',
    transform(code) {
      const edited = new MagicString(code);
      for (const [pattern, by] of replaced) edited.replace(pattern, by);
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}
