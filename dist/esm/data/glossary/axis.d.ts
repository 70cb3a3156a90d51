import type { GlossaryTerm } from './term.js';
export declare const axisTerms: readonly GlossaryTerm[];
