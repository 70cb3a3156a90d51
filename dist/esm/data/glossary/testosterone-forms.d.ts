import type { WrittenTerm } from './term.js';
export declare const testosteroneFormsTerms: readonly WrittenTerm[];
