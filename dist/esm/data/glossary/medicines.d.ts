import type { WrittenTerm } from './term.js';
export declare const medicinesTerms: readonly WrittenTerm[];
