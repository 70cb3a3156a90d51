// Which sources are listed: those of the page or all, by strength of what rests on them, by what was read. Pure.
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
export function listed(
  entries: readonly SourceEntry[],
  { scope, strength, read }: Filter,
  page: ReadonlySet<string>,
): readonly SourceEntry[] {
  return entries.filter(
    ({ source, statements }) =>
      (scope === 'all' || page.has(source.id)) &&
      (read === 'any' || source.read === read) &&
      (strength === 'any' || statements.some((statement) => statement.strength === strength)),
  );
}

/** First author, then year: as a reference list is looked through. */
export const inOrder = (sources: readonly Source[]): readonly Source[] =>
  sources.toSorted((a, b) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year || (a.id < b.id ? -1 : 1));
