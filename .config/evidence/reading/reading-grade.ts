// The reading grade of a text: Flesch-Kincaid, with sentences as Flesch counted them. The library that counts syllables is
// passed in.
//   US grade = 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59
// A sentence ends at . ! ? : or ; (not inside a number). A figure or sign is one word of one syllable. The words of
// `known-words.ts` are two syllables: the kit explains them, and no shorter word exists. Nothing else is let off.
import { fleschKincaid } from 'flesch-kincaid';
import { isKnown } from './known-words.js';

/** Highest US grade of a text that readers of Fundamentals meet. */
export const highestGrade = 8;

/** A text of fewer words is a label: the formula was made for running text and says nothing about it. */
export const fewestWords = 6;

/** What the formula counts in a text, and what comes of it. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  readonly grade: number;
}

/** The words of a text; a stroke or dash between two parts them. */
const wordsOf = (text: string): string[] => text.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const sentencesOf = (text: string): string[] =>
  text.split(/[.!?:;]+(?=[\s”"')]|$)/).filter((part) => /[\p{L}\p{N}]/u.test(part));

/** Counts the syllables of one word. */
export type Syllables = (word: string) => number;

/** Syllables of one word as written. */
export function syllablesOf(word: string, syllable: Syllables): number {
  const parts = word.split('-').filter((part) => /\p{L}/u.test(part));
  if (parts.length === 0) return 1;
  return parts.reduce((sum, part) => sum + (isKnown(part) ? 2 : Math.max(1, syllable(part))), 0);
}

/** @param syllable counts those of a word that is not known */
export function readingOf(text: string, syllable: Syllables): Reading {
  const words = wordsOf(text);
  if (words.length === 0) return { words: 0, sentences: 0, syllables: 0, grade: 0 };
  const sentences = Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, syllable), 0);
  const grade = fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
  return { words: words.length, sentences, syllables, grade };
}
