import type { Measure } from '../quantity.js';
export declare const lhOnSteroids: Measure;
export declare const fshOnSteroids: Measure;
export declare const testosteroneOnSteroids: Measure;
export declare const estradiolOnSteroids: Measure;
export declare const spermOnSteroids: Measure;
export declare const spermNeverUsed: Measure;
