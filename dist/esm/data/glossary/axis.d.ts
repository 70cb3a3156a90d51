import type { WrittenTerm } from './term.js';
export declare const axisTerms: readonly WrittenTerm[];
