// The rules that the full descriptions of medicines and protocols have to keep, as functions from facts to complaints.
import type { Levelled, MarkerId } from '../../src/data/types.js';
import type { SourcedText } from '../../src/data/sourced-text.js';
import { sources } from '../../src/data/sources.js';
import { textProblems } from './checks.js';
import { readingGrade } from './reading-grade.js';

/** Highest US grade of Fundamentals here, and the longest a sentence of it may be on average, in words. */
export const highestDetailGrade = 8;
const longestMeanSentence = 14;

export const sentencesOf = (text: string): string[] =>
  text.split(/[.!?]+(?=\s|$)/).filter((sentence) => /[A-Za-z]/.test(sentence));

export const wordsOf = (text: string): string[] => text.split(/[\s–—]+/).filter((word) => /\w/.test(word));

export const wordsPerSentence = (text: string): number => wordsOf(text).length / Math.max(1, sentencesOf(text).length);

/** Fundamentals in short sentences of plain words; the grade is taken of running text of some length. */
export function plainProblems(where: string, { fundamentals }: Levelled): string[] {
  const problems: string[] = [];
  const length = wordsPerSentence(fundamentals);
  if (length > longestMeanSentence) problems.push(`${where}: ${length.toFixed(1)} words a sentence: ${fundamentals}`);
  const grade = readingGrade(fundamentals);
  if (wordsOf(fundamentals).length >= 8 && grade > highestDetailGrade)
    problems.push(`${where}: grade ${grade.toFixed(1)}: ${fundamentals}`);
  return problems;
}

export function sourceIdProblems(where: string, ids: readonly string[], mayBeEmpty: boolean): string[] {
  const problems = ids.filter((id) => !(id in sources)).map((id) => `${where}: no source "${id}"`);
  if (ids.length === 0 && !mayBeEmpty) problems.push(`${where}: no source`);
  if (new Set(ids).size !== ids.length) problems.push(`${where}: a source is named twice`);
  return problems;
}

/** A sourced text: three depths, plain Fundamentals, known sources. */
export function sourcedProblems(where: string, fact: SourcedText): string[] {
  return [
    ...textProblems(where, fact.text),
    ...plainProblems(where, fact.text),
    ...sourceIdProblems(where, fact.sources, fact.strength === 'none-found'),
  ];
}

/** One answer for every marker; a direction exactly where something was found. */
export function answerProblems(
  where: string,
  answers: readonly {
    readonly marker: MarkerId;
    readonly direction: string;
    readonly strength: string;
    readonly finding: Levelled;
    readonly sources: readonly string[];
  }[],
  markerIds: readonly string[],
): string[] {
  const answered = answers.map(({ marker }) => marker as string);
  const problems = markerIds
    .filter((id) => answered.filter((marker) => marker === id).length !== 1)
    .map((id) => `${where}: ${id} is not answered once`);
  for (const { marker, direction, strength, finding, sources: ids } of answers) {
    const here = `${where} ${marker}`;
    problems.push(...textProblems(here, finding), ...sourceIdProblems(here, ids, strength === 'none-found'));
    if ((direction === 'unknown') !== (strength === 'none-found')) problems.push(`${here}: ${direction}, ${strength}`);
    if (direction === 'unknown' && !/no (good )?study|none found|no paired/i.test(finding.academic))
      problems.push(`${here}: does not say that no study was found`);
  }
  return problems;
}
