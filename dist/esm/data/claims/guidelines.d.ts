import type { Claim } from '../types.js';
export declare const guidelineEndocrineSociety: Claim;
export declare const guidelineEurope: Claim;
export declare const guidelineBritain: Claim;
export declare const guidelineUsUrology: Claim;
export declare const guidelineCanadaAndWho: Claim;
export declare const testosteroneForInfertility: Claim;
export declare const practiceGap: Claim;
