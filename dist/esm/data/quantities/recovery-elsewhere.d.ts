import type { Measure, Share } from './quantity.js';
export declare const medianWeeksTo20Mommers: Measure;
export declare const recoveredBehre: Share;
export declare const spermBackAfterSteroids: Measure;
