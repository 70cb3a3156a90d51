import type { Claim } from '../types.js';
export declare const otherFactorsNotStudied: Claim;
export declare const pituitaryAfterYears: Claim;
export declare const tabletForGood: Claim;
export declare const movingSpermAfterStopping: Claim;
export declare const estradiolAndHowYouFeel: Claim;
export declare const whatItDoesForSymptoms: Claim;
export declare const costInMoney: Claim;
export declare const accessInChina: Claim;
