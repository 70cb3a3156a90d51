// Guarded definition: the first copy of the kit on a page keeps a tag, a later copy says so once and goes on.
import { version } from '../version.js';
const noticeKey = Symbol.for('hpg-explainers/notice');
/** One line in the console, however many tags and copies there are. */
function noticeOnce(existing) {
    const page = globalThis;
    if (page[noticeKey])
        return;
    page[noticeKey] = true;
    const other = existing.kitVersion ?? 'another script';
    console.info(`hpg-explainers ${version} was loaded, but the elements of ${other} are already on this page and stay in use.`);
}
/** Defines a tag unless it is taken. Never throws. */
export function defineOnce(tag, element) {
    if (typeof customElements === 'undefined')
        return;
    const existing = customElements.get(tag);
    if (existing === element)
        return;
    if (existing) {
        noticeOnce(existing);
        return;
    }
    customElements.define(tag, element);
}
//# sourceMappingURL=define-once.js.map