import type { CareSituation } from './option.js';
export declare const organicSituations: readonly CareSituation[];
