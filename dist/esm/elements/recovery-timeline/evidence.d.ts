import type { Claim, Source } from '../../data/types.js';
import type { Evidence } from '../../internal/frame.js';
import type { Voice } from '../../text/index.js';
/** Every source of the statements and results that the timeline can show. */
export declare const timelineSources: readonly Source[];
/** The statements that the limits rest on. */
export declare const limitClaims: readonly Claim[];
/** @param shownIds of the sources of everything that is shown beside the limits */
export declare function evidenceInWords(voice: Voice, shownIds: ReadonlySet<string>): Evidence;
