import type { Read, Source, Strength } from '../../data/types.js';
import type { Statement } from './statements/statement.js';
export interface Filter {
    readonly scope: 'page' | 'all';
    readonly strength: Strength | 'any';
    readonly read: Read | 'any';
    /** What was typed: each word stands somewhere in the reference. */
    readonly typed: string;
}
/** A source with what rests on it. */
export interface SourceEntry {
    readonly source: Source;
    readonly statements: readonly Statement[];
}
/** Sources of one letter. */
export interface LetterOfSources {
    readonly letter: string;
    readonly entries: readonly SourceEntry[];
}
/** By the first letter of the authors, in the order given; undefined where they are few. */
export declare function lettersOf(entries: readonly SourceEntry[]): readonly LetterOfSources[] | undefined;
/** @param page ids of the sources behind the page */
export declare function listed(entries: readonly SourceEntry[], { scope, strength, read, typed }: Filter, page: ReadonlySet<string>): readonly SourceEntry[];
/** First author, then year: as a reference list is looked through. */
export declare const inOrder: (sources: readonly Source[]) => readonly Source[];
