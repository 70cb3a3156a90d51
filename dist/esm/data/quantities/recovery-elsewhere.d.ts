import type { Quantity } from '../types.js';
export declare const medianWeeksTo20Mommers: Quantity;
export declare const recoveredBehre: Quantity;
export declare const spermBackAfterSteroids: Quantity;
