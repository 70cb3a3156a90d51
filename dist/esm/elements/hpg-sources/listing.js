// What of the sources is listed, and from what: those of the page where it shows any, else all. Pure.
import { listed } from './filter.js';
export function listingOf({ sourceEntries }, chosen, page) {
    // Where no other element shows facts, there is nothing to choose between.
    const filter = page.ids.size === 0 ? { ...chosen, scope: 'all' } : chosen;
    const all = listed(sourceEntries, { ...filter, strength: 'any', read: 'any', typed: '' }, page.ids);
    return { page, filter, all, entries: listed(all, filter, page.ids) };
}
//# sourceMappingURL=listing.js.map