import type { GlossaryTerm } from './term.js';
export declare const spermLineTerms: readonly GlossaryTerm[];
