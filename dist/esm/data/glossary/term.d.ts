import type { Levelled } from '../types.js';
/** A word explained. */
export interface GlossaryTerm {
    readonly id: string;
    /** The headword. */
    readonly term: string;
    /** Other spellings and abbreviations of the same thing. */
    readonly also?: readonly string[];
    readonly meaning: Levelled;
    /** Where a number or a finding in the meaning was read; absent where the entry only explains a word. */
    readonly sources?: readonly string[];
    /** Ids of words that help to understand this one. */
    readonly see?: readonly string[];
}
