import type { WrittenTerm } from './term.js';
export declare const diagnosesTerms: readonly WrittenTerm[];
