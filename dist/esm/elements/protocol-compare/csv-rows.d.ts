import type { CompareState } from '../../charts/compare/index.js';
import type { Voice } from '../../text/index.js';
/** One row per protocol and marker; the first row names the fields. Numbers in the chosen units. */
export declare function csvRows(voice: Voice, state: CompareState): (string | number)[][];
