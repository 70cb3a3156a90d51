import type { Protocol } from '../types.js';
export declare const stopHcgSerm: Protocol;
export declare const stopHcgSermAi: Protocol;
