import type { WrittenTerm } from './term.js';
export declare const furtherMedicinesTerms: readonly WrittenTerm[];
