import type { GlossaryTerm } from './term.js';
export declare const diagnosesTerms: readonly GlossaryTerm[];
