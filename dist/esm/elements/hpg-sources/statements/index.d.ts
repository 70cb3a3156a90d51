import type { SourceEntry } from '../filter.js';
import type { Statement } from './statement.js';
/** Every statement once: a number that stands in two places keeps its one id. */
export declare const statements: readonly Statement[];
/** Every source with what rests on it, in the order of a reference list. */
export declare const sourceEntries: readonly SourceEntry[];
