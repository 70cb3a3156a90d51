import type { Protocol } from '../types.js';
export declare const clomiphene: Protocol;
export declare const enclomiphene: Protocol;
