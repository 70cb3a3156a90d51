import type { Claim } from '../types.js';
export declare const whatHcgDoes: Claim;
export declare const hcgKeepsSperm: Claim;
export declare const serms: Claim;
export declare const aromataseInhibitors: Claim;
export declare const gonadorelinTwiceWeekly: Claim;
export declare const enclomipheneNotApproved: Claim;
export declare const offLabel: Claim;
export declare const hcgNotCompounded: Claim;
