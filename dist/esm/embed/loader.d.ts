/**
 * Defines every element of the kit found in a document, an element or a shadow root, and turns placeholders, links and
 * shortcodes in it into elements. For content that comes where the page is not watched, such as a shadow root.
 */
export declare function scan(root: Document | DocumentFragment | Element): void;
/** Scans the page now and whenever something is added to it. */
export declare function watch(page: Document): MutationObserver;
