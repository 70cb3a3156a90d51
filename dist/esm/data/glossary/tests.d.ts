import type { WrittenTerm } from './term.js';
export declare const testsTerms: readonly WrittenTerm[];
