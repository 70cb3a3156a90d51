// What the runner needs of the check, as one bundle.
import { syllable } from 'syllable';
import { check, everythingTold } from './check.js';
import type { Catalogues, Complaint, Facts } from './facts.js';
import { readingOf, type Reading } from './reading/reading-grade.js';
import { graded, type Graded } from './rules/grade-rules.js';

/** Everything that is wrong. */
export const complaintsOf = (facts: Facts, catalogues: Catalogues): Complaint[] => check(facts, catalogues, syllable);

/** Every string that a reader of Fundamentals meets, with its grade. */
export const gradesOf = (facts: Facts, catalogues: Catalogues): Graded[] =>
  graded(everythingTold(facts, catalogues), syllable);

/** The reading of one text. */
export const read = (text: string): Reading => readingOf(text, syllable);

export { allGrades, evidenceMarkdown, gradeTable } from './markdown.js';
export { rowsOf } from './rows.js';
