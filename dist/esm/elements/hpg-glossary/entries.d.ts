import type { GlossaryTerm } from '../../data/glossary/term.js';
import type { Voice } from '../../text/index.js';
/** One word at one depth. */
export interface Entry {
    readonly id: string;
    readonly name: string;
    /** Other names of the same thing. */
    readonly also: readonly string[];
    readonly meaning: string;
    /** What it is filed under: "A" to "Z", or "#". */
    readonly letter: string;
}
export interface LetterGroup {
    readonly letter: string;
    readonly entries: readonly Entry[];
}
/** Without case and accents, so that "oestradiol" and "Östradiol" are found alike by what is typed. */
export declare const folded: (text: string) => string;
/** The headword as the language has it; none for a word that is not there. */
export declare const nameOf: (voice: Voice, term: GlossaryTerm | undefined) => readonly string[];
/** @param meaningOf the words of a definition, where the page may have its own */
export declare function entriesOf(voice: Voice, terms: readonly GlossaryTerm[], meaningOf: (term: GlossaryTerm) => string): readonly Entry[];
/** Entries whose name, other names or meaning hold every word that was typed; names that begin with it first. */
export declare function found(entries: readonly Entry[], typed: string): readonly Entry[];
/** In the order given; a letter stands once. */
export declare function byLetter(entries: readonly Entry[]): readonly LetterGroup[];
