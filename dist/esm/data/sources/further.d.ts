import type { Source } from '../types.js';
/** All of these by id. */
export declare const furtherSources: Readonly<Record<string, Source>>;
