import type { Source } from '../../../data/types.js';
/** @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export declare function cslItem(source: Source): Readonly<Record<string, unknown>>;
export declare const cslJson: (sources: readonly Source[]) => string;
