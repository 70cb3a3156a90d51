import type { Protocol } from '../types.js';
export declare const trtAnastrozole: Protocol;
export declare const trtEnclomiphene: Protocol;
