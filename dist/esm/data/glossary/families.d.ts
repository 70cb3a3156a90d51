import type { GlossaryTerm } from './term.js';
export declare const familiesTerms: readonly GlossaryTerm[];
