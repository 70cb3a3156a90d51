import type { Claim } from '../types.js';
export declare const spermRetrieval: Claim;
export declare const retrievalAfterTestosterone: Claim;
export declare const icsiNeedsFewSperm: Claim;
export declare const frozenSpermKeep: Claim;
export declare const spermBanking: Claim;
export declare const donorSperm: Claim;
export declare const adoption: Claim;
export declare const aLifeWithoutChildren: Claim;
