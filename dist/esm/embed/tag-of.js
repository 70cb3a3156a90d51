// Which element a page means by a name: the tag itself, or the tag with or without the kit's prefix.
import { definitions } from './tags.js';
const prefix = 'hpg-';
/** "recovery-timeline", "hpg-recovery-timeline" and "axis-diagram" name elements; undefined where there is none. */
export function tagOf(name) {
    const written = name.trim().toLowerCase();
    const bare = written.startsWith(prefix) ? written.slice(prefix.length) : written;
    return [written, prefix + bare, bare].find((tag) => Object.hasOwn(definitions, tag));
}
//# sourceMappingURL=tag-of.js.map