// The reading grade of a text with a plain estimate of syllables, for tests in a browser. The check of the evidence
// counts them by a library.
import { readingOf } from '../../.config/evidence/reading/reading-grade.js';

/** Estimated syllables of one word: groups of vowels, less a silent e. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const silent = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/, (end) => end.charAt(0));
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 1);
}

/** US school grade of a text by the Flesch-Kincaid formula. */
export const readingGrade = (text: string): number => readingOf(text, syllables).grade;
