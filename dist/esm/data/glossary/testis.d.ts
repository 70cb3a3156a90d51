import type { GlossaryTerm } from './term.js';
export declare const testisTerms: readonly GlossaryTerm[];
