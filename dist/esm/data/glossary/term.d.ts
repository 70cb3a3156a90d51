import type { Levelled } from '../types.js';
/** A word explained. */
export interface GlossaryTerm {
    readonly id: string;
    /** The headword. */
    readonly term: string;
    /** Other spellings and abbreviations of the same thing. */
    readonly also?: readonly string[];
    readonly meaning: Levelled;
}
