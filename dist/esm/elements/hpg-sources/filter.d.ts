import type { Read, Source, Strength } from '../../data/types.js';
import type { Statement } from './statements/statement.js';
export interface Filter {
    readonly scope: 'page' | 'all';
    readonly strength: Strength | 'any';
    readonly read: Read | 'any';
}
/** A source with what rests on it. */
export interface SourceEntry {
    readonly source: Source;
    readonly statements: readonly Statement[];
}
/** @param page ids of the sources behind the page */
export declare function listed(entries: readonly SourceEntry[], { scope, strength, read }: Filter, page: ReadonlySet<string>): readonly SourceEntry[];
/** First author, then year: as a reference list is looked through. */
export declare const inOrder: (sources: readonly Source[]) => readonly Source[];
