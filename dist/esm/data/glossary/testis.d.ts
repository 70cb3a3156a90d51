import type { WrittenTerm } from './term.js';
export declare const testisTerms: readonly WrittenTerm[];
