// Words in the page itself: an element renders its sentence, table and sources into children of its own
// that it slots, so that translation, reader mode, find-in-page, print and search see them.
import { render } from 'lit';
import { adoptPageSheet } from './page-sheet.js';
import { pageStyles } from './page-styles.js';
const mark = 'data-hpg-part';
/** Whether the page itself has put an element there. */
export const isOfPage = (element) => !element.hasAttribute(mark);
export class LightContent {
    #host;
    #parts = new Map();
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        adoptPageSheet(this.#host.getRootNode(), pageStyles);
        // A cloned element brings copies of its origin's parts: they are nobody's and would double the words.
        const own = new Set(this.#parts.values());
        for (const child of [...this.#host.children]) {
            if (!isOfPage(child) && !own.has(child))
                child.remove();
        }
    }
    /** Renders into the part of this name; the shadow root shows it with `<slot name=…>`. */
    render(part, content) {
        let container = this.#parts.get(part);
        if (!container) {
            container = document.createElement('div');
            container.slot = part;
            container.setAttribute(mark, part);
            // On a page that is written the other way its words keep their full stops at their ends.
            container.dir = 'auto';
            this.#parts.set(part, container);
        }
        // The page may have removed it.
        if (container.parentNode !== this.#host)
            this.#host.append(container);
        render(content, container, { host: this.#host });
    }
    /** The page's element of a part, where it has been rendered. */
    part(name) {
        return this.#parts.get(name);
    }
}
//# sourceMappingURL=light-content.js.map