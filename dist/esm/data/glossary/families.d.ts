import type { WrittenTerm } from './term.js';
export declare const familiesTerms: readonly WrittenTerm[];
