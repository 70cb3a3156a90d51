// A source in two words, as it stands beside a statement.
import type { Source } from '../../data/types.js';

/** "Liu 2006": the first author's family name, or the body's name, and the year. */
export function sourceName({ authors, year }: Pick<Source, 'authors' | 'year'>): string {
  const first = (authors.split(/[,(;]/)[0] ?? authors).replace(/ et al\.?.*$/, '').trim();
  return `${first.replace(/ [A-Z]{1,3}$/, '')} ${year}`;
}
