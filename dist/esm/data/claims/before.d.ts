import type { Claim } from '../types.js';
export declare const askBeforeStarting: Claim;
export declare const guidelinesOnChildren: Claim;
export declare const simulatedOnly: Claim;
