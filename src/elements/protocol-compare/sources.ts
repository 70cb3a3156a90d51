// The sources behind what the columns show. Fetched when a reader asks for them.
import { protocolSources } from '../../data/protocols/sources.js';
import type { Source } from '../../data/types.js';

export { sourcesList } from '../../internal/sources-list.js';

/** Those of the given ids, in their order. */
export const sourcesById = (ids: ReadonlySet<string>): Source[] => protocolSources.filter(({ id }) => ids.has(id));
