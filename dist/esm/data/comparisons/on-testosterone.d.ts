import type { Comparison } from './comparison.js';
export declare const zeroSpermByOrigin: Comparison;
export declare const below10OnGelOrEnclomiphene: Comparison;
