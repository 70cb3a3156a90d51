import type { WrittenTerm } from './term.js';
export declare const numbersTerms: readonly WrittenTerm[];
