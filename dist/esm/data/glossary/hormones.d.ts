import type { WrittenTerm } from './term.js';
export declare const hormonesTerms: readonly WrittenTerm[];
