import type { Protocol } from '../types.js';
export declare const untreated: Protocol;
export declare const trt: Protocol;
