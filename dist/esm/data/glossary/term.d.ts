import type { Levelled, Reviewed, Strength } from '../types.js';
/** A word as it is written in the files of this folder. */
export interface WrittenTerm {
    readonly id: string;
    /** The headword. */
    readonly term: string;
    /** Other spellings and abbreviations of the same thing. */
    readonly also?: readonly string[];
    readonly meaning: Levelled;
    /** Where a number or a finding in the meaning was read; absent where the entry only explains a word. */
    readonly sources?: readonly string[];
    /** What kind of study stands behind that; absent where the entry tells what is general knowledge of the field. */
    readonly strength?: Strength;
    /** Every source of it was read in somebody else's account; said in words wherever it is shown. */
    readonly secondHand?: true;
    /** Ids of words that help to understand this one. */
    readonly see?: readonly string[];
}
/** A word explained. All words are checked together: their dates are added where the glossary is put together. */
export interface GlossaryTerm extends WrittenTerm, Reviewed {
}
