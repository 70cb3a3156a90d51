import type { Claim } from '../types.js';
export declare const askWhileOn: Claim;
export declare const askWhenStopping: Claim;
export declare const askWhenNoneReturn: Claim;
