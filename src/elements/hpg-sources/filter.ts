// Which sources are listed: those of the page or all, by strength of what rests on them, by what was read. Pure.
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

/** Without case and accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const referenceOf = ({ authors, title, journal, year, doi, pmid }: Source): string =>
  folded([authors, title, journal, year, doi, pmid].join(' '));

/** More than so many are folded by first letter. */
const fewSources = 10;

/** Sources of one letter. */
export interface LetterOfSources {
  readonly letter: string;
  readonly entries: readonly SourceEntry[];
}

/** By the first letter of the authors, in the order given; undefined where they are few. */
export function lettersOf(entries: readonly SourceEntry[]): readonly LetterOfSources[] | undefined {
  if (entries.length <= fewSources) return undefined;
  const groups = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    const [letter = '#'] = folded(entry.source.authors).match(/[a-z]/) ?? [];
    const group = groups.get(letter) ?? [];
    groups.set(letter, group);
    group.push(entry);
  }
  return [...groups].map(([letter, group]) => ({ letter: letter.toUpperCase(), entries: group }));
}

/** @param page ids of the sources behind the page */
export function listed(
  entries: readonly SourceEntry[],
  { scope, strength, read, typed }: Filter,
  page: ReadonlySet<string>,
): readonly SourceEntry[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return entries.filter(
    ({ source, statements }) =>
      (scope === 'all' || page.has(source.id)) &&
      (read === 'any' || source.read === read) &&
      (strength === 'any' || statements.some((statement) => statement.strength === strength)) &&
      (wanted.length === 0 || wanted.every((word) => referenceOf(source).includes(word))),
  );
}

/** First author, then year: as a reference list is looked through. */
export const inOrder = (sources: readonly Source[]): readonly Source[] =>
  sources.toSorted((a, b) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year || (a.id < b.id ? -1 : 1));
