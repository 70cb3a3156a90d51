/**
 * Adds a sheet to the page's document or to a shadow root in it, once. Anything else is left alone.
 * What it is is told by what it has: old pages put a Document of their own in the place of the browser's.
 */
export declare function adoptSheet(root: Node, sheet: CSSStyleSheet): void;
