// Reading grade: every text that a reader of Fundamentals meets, one told once for all depths included.
import type { Complaint } from '../facts.js';
import { knownWords, unexplained } from '../reading/known-words.js';
import { fewestWords, highestGrade, readingOf, type Reading, type Syllables } from '../reading/reading-grade.js';
import type { Told } from '../told.js';

/** A string with its reading. */
export interface Graded extends Told {
  readonly reading: Reading;
  /** Too short for the formula. */
  readonly label: boolean;
}

/** Replays are read by those who check the model: they are told at one depth, to them. */
const forReaders = ({ where, level }: Told): boolean =>
  level === 'fundamentals' || (level === 'all' && !where.startsWith('trials.'));

/** Every string that a reader of Fundamentals meets, with its grade. */
export const graded = (told: readonly Told[], syllable: Syllables): Graded[] =>
  told.filter(forReaders).map((one) => {
    const reading = readingOf(one.words, syllable);
    return { ...one, reading, label: reading.words < fewestWords };
  });

export const fundamentalsArePlain = (told: readonly Told[], syllable: Syllables): Complaint[] =>
  graded(told, syllable)
    .filter(({ label, reading }) => !label && reading.grade > highestGrade)
    .map(({ where, words, reading }) => ({
      rule: 'reading grade',
      where,
      says: `grade ${reading.grade.toFixed(1)}, over ${highestGrade}: ${words}`,
    }));

/** The list of known words holds nothing that is not explained. */
export const knownWordsAreExplained = (
  explained: Iterable<string>,
  listed: readonly string[] = knownWords,
): Complaint[] =>
  unexplained(explained, listed).map((word) => ({
    rule: 'known word',
    where: word,
    says: 'stands in no glossary entry and no name of a medicine',
  }));
