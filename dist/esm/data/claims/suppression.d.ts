import type { Claim } from '../types.js';
export declare const notEveryone: Claim;
export declare const notContraception: Claim;
export declare const doseAndRoute: Claim;
export declare const signalPredicts: Claim;
export declare const trialMen: Claim;
