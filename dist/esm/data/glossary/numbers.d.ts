import type { GlossaryTerm } from './term.js';
export declare const numbersTerms: readonly GlossaryTerm[];
