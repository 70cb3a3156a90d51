import type { Protocol } from '../types.js';
export declare const trtHcg: Protocol;
export declare const trtGonadorelin: Protocol;
