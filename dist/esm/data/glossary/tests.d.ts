import type { GlossaryTerm } from './term.js';
export declare const testsTerms: readonly GlossaryTerm[];
