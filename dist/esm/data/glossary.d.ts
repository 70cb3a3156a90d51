import type { GlossaryTerm } from './glossary/term.js';
export declare const glossary: Readonly<Record<string, GlossaryTerm>>;
