import type { Protocol } from '../types.js';
export declare const stopHcgFsh: Protocol;
export declare const stopGonadorelinPump: Protocol;
