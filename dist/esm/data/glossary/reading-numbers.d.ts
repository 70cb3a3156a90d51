import type { GlossaryTerm } from './term.js';
export declare const readingNumbersTerms: readonly GlossaryTerm[];
