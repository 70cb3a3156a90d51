import type { Claim } from '../types.js';
export declare const whyTestesShrink: Claim;
export declare const silentSignal: Claim;
export declare const ittVersusBlood: Claim;
export declare const fshAndLh: Claim;
export declare const feedback: Claim;
export declare const pulses: Claim;
export declare const monthsOfSpermatogenesis: Claim;
