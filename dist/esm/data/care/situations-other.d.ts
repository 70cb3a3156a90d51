import type { CareSituation } from './option.js';
export declare const otherSituations: readonly CareSituation[];
