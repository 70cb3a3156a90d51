// The rules every fact has to keep, each as a function from facts to a list of complaints, so that a test can
// show both that the facts keep the rule and that the rule catches a planted error.
import type { Level, Levelled, Protocol, Quantity, Source } from '../../src/data/types.js';
import { agents } from '../../src/data/agents.js';
import { shown } from '../../src/data/quantities/shown.js';
import { readingGrade } from './reading-grade.js';

export const levels: readonly Level[] = ['fundamentals', 'intermediate', 'academic'];

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const doiSyntax = /^10\.\d{4,9}\/\S+$/;
const banned = /\b(should|best|safe|safely|unfortunately|simply|suffer|suffers|suffering)\b/i;
const oneInN = /\b(?:1|one)\s+in\s+(?:\d+|two|three|four|five|six|ten|every)\b/i;

export function sourceProblems(sources: Readonly<Record<string, Source>>): string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const [key, source] of Object.entries(sources)) {
    if (key !== source.id) problems.push(`${key}: its id is "${source.id}"`);
    if (!source.doi && !source.pmid && !source.url) problems.push(`${key}: no doi, pmid or url`);
    if (source.doi !== undefined && !doiSyntax.test(source.doi)) problems.push(`${key}: "${source.doi}" is not a DOI`);
    if (source.pmid !== undefined && !/^\d{5,8}$/.test(source.pmid))
      problems.push(`${key}: "${source.pmid}" is not a PMID`);
    if (source.url !== undefined && !/^https?:\/\/[^\s]+\.[^\s]+$/.test(source.url))
      problems.push(`${key}: "${source.url}" is not an address`);
    for (const identifier of [source.doi?.toLowerCase(), source.pmid, source.url]) {
      if (identifier === undefined) continue;
      const first = seen.get(identifier);
      if (first !== undefined) problems.push(`${key}: ${identifier} is also in ${first}`);
      seen.set(identifier, key);
    }
    if (!source.authors.trim() || !source.title.trim() || !source.journal.trim())
      problems.push(`${key}: blank citation part`);
    if (!Number.isInteger(source.year) || source.year < 1950 || source.year > 2026)
      problems.push(`${key}: year ${source.year}`);
  }
  return problems;
}

export function reviewProblems(fact: {
  readonly id: string;
  readonly reviewed: string;
  readonly reviewDue: string;
}): string[] {
  if (!isoDate.test(fact.reviewed) || !isoDate.test(fact.reviewDue))
    return [`${fact.id}: dates have to be written YYYY-MM-DD`];
  return fact.reviewDue > fact.reviewed ? [] : [`${fact.id}: review is due before it was done`];
}

export function quantityProblems(quantity: Quantity): string[] {
  const problems = reviewProblems(quantity);
  const { id } = quantity;
  const { value, spread, n } = shown(quantity);
  for (const part of ['unit', 'people', 'time'] as const)
    if (!quantity[part].trim()) problems.push(`${id}: ${part} is blank`);
  if (!Number.isFinite(value)) problems.push(`${id}: value is no number`);
  if (quantity.sources.length === 0) problems.push(`${id}: no source`);
  if (spread.kind !== 'unknown' && !(spread.low <= value && value <= spread.high)) {
    problems.push(`${id}: ${value} is not between ${spread.low} and ${spread.high}`);
  }
  if (n !== undefined && !(Number.isInteger(n) && n > 0)) problems.push(`${id}: n is ${n}`);
  return problems;
}

export function textProblems(where: string, text: Levelled): string[] {
  return levels.flatMap((level) => {
    const words = text[level];
    if (!words.trim()) return [`${where}: ${level} is blank`];
    return wordProblems(`${where}, ${level}`, words);
  });
}

export function wordProblems(where: string, words: string): string[] {
  const problems: string[] = [];
  const word = banned.exec(words);
  if (word) problems.push(`${where}: the word "${word[0]}"`);
  const odds = oneInN.exec(words);
  if (odds) problems.push(`${where}: "${odds[0]}" (write it out of 100)`);
  if (/\s{2}|^\s|\s$/.test(words)) problems.push(`${where}: stray white space`);
  return problems;
}

/** Highest US grade of a text for Fundamentals. Shorter bits than this many words are too few for the formula. */
export const highestGrade = 9;
const fewestWords = 8;

export function gradeProblems(where: string, words: string): string[] {
  if (words.split(/\s+/).length < fewestWords) return [];
  const grade = readingGrade(words);
  return grade <= highestGrade ? [] : [`${where}: grade ${grade.toFixed(1)}: ${words}`];
}

export const cellNames = ['mechanism', 'fertility', 'size', 'howTaken', 'harms', 'approval'] as const;
const longestCell: Readonly<Record<Level, number>> = { fundamentals: 140, intermediate: 140, academic: 200 };
const longestFinding = 60;
const longestName = 42;

export function cellProblems(protocol: Protocol): string[] {
  const problems: string[] = [];
  for (const level of levels) {
    for (const name of cellNames) {
      const { length } = protocol[name][level];
      if (length > longestCell[level]) problems.push(`${protocol.id}.${name}.${level}: ${length} characters`);
    }
    for (const { marker, finding } of protocol.findings) {
      if (finding[level].length > longestFinding)
        problems.push(`${protocol.id}.${marker}.${level}: ${finding[level].length} characters`);
    }
    if (protocol.name[level].length > longestName)
      problems.push(`${protocol.id}.name.${level}: ${protocol.name[level].length} characters`);
  }
  return problems;
}

export function courseProblems(protocol: Protocol): string[] {
  return protocol.courses.flatMap((course) => {
    const agent = agents[course.agent];
    const problems: string[] = [];
    if (course.unit !== agent.unit)
      problems.push(`${protocol.id}: ${course.agent} in ${course.unit}, not ${agent.unit}`);
    const [lowest, highest] = agent.doseRange;
    if (course.dose < lowest || course.dose > highest)
      problems.push(`${protocol.id}: ${course.agent} ${course.dose} is out of range`);
    const [shortest, longest] = agent.everyDaysRange;
    if (course.everyDays < shortest || course.everyDays > longest)
      problems.push(`${protocol.id}: ${course.agent} every ${course.everyDays} days`);
    if (course.toMonth !== null && course.toMonth <= course.fromMonth)
      problems.push(`${protocol.id}: ${course.agent} ends before it starts`);
    return problems;
  });
}
