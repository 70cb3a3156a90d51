// Which word of the glossary a piece of text is. Pure.
import { termIds } from './term-ids.js';
const slug = (text) => text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
/** The id that an attribute or, without one, the text names; undefined where the glossary has no such word. */
export function termIdOf(written, text) {
    const name = slug(written ?? text);
    const candidates = written === undefined ? [name, name.replace(/s$/, ''), `${name}s`] : [name];
    return candidates.find((id) => termIds.has(id));
}
//# sourceMappingURL=term-id.js.map