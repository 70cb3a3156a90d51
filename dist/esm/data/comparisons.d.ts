import type { Comparison } from './types.js';
export declare const comparisons: Readonly<Record<string, Comparison>>;
