import type { WrittenTerm } from './term.js';
export declare const spermLineTerms: readonly WrittenTerm[];
