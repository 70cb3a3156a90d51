import type { WrittenTerm } from './term.js';
export declare const readingNumbersTerms: readonly WrittenTerm[];
