import type { Protocol } from '../types.js';
export declare const stop: Protocol;
export declare const stopHcg: Protocol;
