import type { GlossaryTerm } from './term.js';
export declare const testosteroneFormsTerms: readonly GlossaryTerm[];
