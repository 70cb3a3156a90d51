import { type Filter, type SourceEntry } from './filter.js';
import type { PageSources } from './page-sources.js';
/** What is listed: of the sources chosen from, those that fit the choices. */
export interface Listing {
    readonly page: PageSources;
    readonly filter: Filter;
    readonly all: readonly SourceEntry[];
    readonly entries: readonly SourceEntry[];
}
export declare function listingOf({ sourceEntries }: {
    readonly sourceEntries: readonly SourceEntry[];
}, chosen: Filter, page: PageSources): Listing;
