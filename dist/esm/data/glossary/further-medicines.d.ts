import type { GlossaryTerm } from './term.js';
export declare const furtherMedicinesTerms: readonly GlossaryTerm[];
