import type { GlossaryTerm } from './term.js';
export declare const hormonesTerms: readonly GlossaryTerm[];
