import type { CompareView } from './view.js';
/** One row per protocol and marker, and one for its men, once they are there; the first row names the fields. Numbers in the chosen units. */
export declare function csvRows({ men, ...view }: CompareView): (string | number)[][];
