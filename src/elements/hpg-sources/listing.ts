// What of the sources is listed, and from what: those of the page where it shows any, else all. Pure.
import { listed, type Filter, type SourceEntry } from './filter.js';
import type { PageSources } from './page-sources.js';

/** What is listed: of the sources chosen from, those that fit the choices. */
export interface Listing {
  readonly page: PageSources;
  readonly filter: Filter;
  readonly all: readonly SourceEntry[];
  readonly entries: readonly SourceEntry[];
}

export function listingOf(
  { sourceEntries }: { readonly sourceEntries: readonly SourceEntry[] },
  chosen: Filter,
  page: PageSources,
): Listing {
  // Where no other element shows facts, there is nothing to choose between.
  const filter: Filter = page.ids.size === 0 ? { ...chosen, scope: 'all' } : chosen;
  const all = listed(sourceEntries, { ...filter, strength: 'any', read: 'any', typed: '' }, page.ids);
  return { page, filter, all, entries: listed(all, filter, page.ids) };
}
