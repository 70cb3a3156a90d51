import type { Source } from './types.js';
/** Publications, labels and guidelines by id. A fact names its sources by these ids. */
export declare const sources: Readonly<Record<string, Source>>;
