import type { GlossaryTerm } from './term.js';
export declare const medicinesTerms: readonly GlossaryTerm[];
