import type { Comparison } from './comparison.js';
export declare const backByCountAtStop: Comparison;
