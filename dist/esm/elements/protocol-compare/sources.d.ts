import type { Source } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
export { sourcesList } from '../../internal/sources-list.js';
/** Those of the given ids, in their order. */
export declare const sourcesById: (ids: ReadonlySet<string>) => Source[];
/** One sentence each. */
export declare function limitsOf(voice: Voice): string[];
