import type { Protocol } from '../types.js';
export declare const hcg: Protocol;
export declare const anastrozole: Protocol;
