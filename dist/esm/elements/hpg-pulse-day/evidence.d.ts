import type { Source } from '../../data/types.js';
import type { Evidence } from '../../internal/frame.js';
import type { Voice } from '../../text/index.js';
export declare const daySources: readonly Source[];
/** @param ids those that the days shown rest on */
export declare function dayEvidence(voice: Voice, ids: ReadonlySet<string>): Evidence;
