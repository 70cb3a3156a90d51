import type { Protocol } from '../types.js';
export declare const stopClomiphene: Protocol;
export declare const stopEnclomiphene: Protocol;
export declare const stopTamoxifen: Protocol;
