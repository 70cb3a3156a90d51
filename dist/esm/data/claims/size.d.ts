import type { Claim } from '../types.js';
export declare const sizeWeaklyMeasured: Claim;
export declare const sizeAfterStopping: Claim;
export declare const stemCellsStay: Claim;
