import type { Source } from '../../data/types.js';
import type { Evidence } from '../../internal/frame.js';
import type { Voice } from '../../text/index.js';
/** Every source that the element can cite. */
export declare const oddsSources: readonly Source[];
/** @param ids of the sources of everything that is shown */
export declare function evidenceInWords(voice: Voice, ids: ReadonlySet<string>): Evidence;
