import type { Claim } from './types.js';
export declare const claims: Readonly<Record<string, Claim>>;
