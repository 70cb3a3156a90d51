// The evidence table on paper: what every number and statement rests on, a table per collection.
import { highestGrade, fewestWords } from './reading/reading-grade.js';
import { knownWords } from './reading/known-words.js';
import type { Graded } from './rules/grade-rules.js';
import { byCode, type Row } from './rows.js';
import type { Facts } from './facts.js';

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', '<br>');

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const reads = { paper: 'paper read', abstract: 'abstract read', secondary: 'second-hand', unknown: 'unknown' } as const;

const sourcesOf = ({ sources, secondHand }: Row): string =>
  [...(secondHand ? ['ALL SECOND-HAND'] : []), ...sources.map(({ id, read }) => `${id} (${reads[read]})`)].join('; ');

const datesOf = ({ reviewed, reviewDue, expires }: Row): string =>
  `${reviewed}; next ${reviewDue}${expires === '' ? '' : `; expires ${expires}`}`;

const rowOf = (row: Row): readonly string[] => [
  row.id.slice(row.id.indexOf('/') + 1),
  row.unit === '' ? row.says : `${row.says} ${row.unit}`,
  row.spread,
  row.denominator,
  row.people,
  row.time,
  row.strength,
  sourcesOf(row),
  datesOf(row),
];

const head = ['id', 'says', 'spread', 'people counted', 'people', 'time', 'strength', 'sources', 'reviewed'];

/** Columns in which no row of a table has anything are left out. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): string {
  const used = head.map((_, index) => rows.some((row) => row[index] !== ''));
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => used[index]);
  return table(keep(head), rows.map(keep));
}

function countBy(rows: readonly Row[], key: (row: Row) => string): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return table(
    ['', 'rows'],
    [...counts]
      .sort(([a], [b]) => byCode(a, b))
      .map(([name, count]) => [name === '' ? 'none of its own' : name, String(count)]),
  );
}

function sourceTable(sources: Facts['sources']): string {
  const rows = Object.values(sources)
    .sort((a, b) => byCode(a.id, b.id))
    .map(({ id, authors, title, journal, year, locator, doi, pmid, url, read }) => [
      id,
      `${authors} ${title}. ${journal} ${year}${locator === undefined ? '' : `;${locator}`}`,
      [doi && `doi:${doi}`, pmid && `PMID ${pmid}`, url].filter(Boolean).join(' '),
      reads[read],
    ]);
  return table(['id', 'citation', 'where', 'read'], rows);
}

/** Texts by grade: how many, and the hardest that pass. */
export function gradeTable(graded: readonly Graded[]): string {
  const running = graded.filter(({ label }) => !label);
  const rows = Array.from({ length: highestGrade + 2 }, (_, grade) => {
    const inside = ({ reading }: Graded): boolean =>
      grade > highestGrade ? reading.grade > highestGrade : Math.max(0, Math.ceil(reading.grade)) === grade;
    const name =
      grade > highestGrade ? `over ${highestGrade}` : grade === 0 ? '0 and below' : `over ${grade - 1} to ${grade}`;
    return [name, String(running.filter(inside).length)];
  });
  return [
    `Flesch-Kincaid US grade = 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59, at most ${highestGrade}.`,
    `${running.length} texts; ${graded.length - running.length} labels of fewer than ${fewestWords} words are not graded.`,
    `Counted as two syllables: ${knownWords.join(', ')}.`,
    '',
    table(['US grade', 'texts'], rows),
  ].join('\n');
}

/** The grade of every text, hardest first. */
export const allGrades = (graded: readonly Graded[]): string =>
  table(
    ['grade', 'words', 'where', 'text'],
    [...graded]
      .filter(({ label }) => !label)
      .sort((a, b) => b.reading.grade - a.reading.grade || byCode(a.where, b.where))
      .map(({ reading, where, words }) => [reading.grade.toFixed(1), String(reading.words), where, words]),
  );

/** What a row of each strength can show: for whoever reviews the table on paper. */
const strengthLegend = table(
  ['strength', 'used for'],
  [
    ['randomised', 'a comparison between groups made by chance, placebo or another dose included'],
    ['controlled', 'a comparison with other men, or a large fall from own start under trial conditions'],
    ['uncontrolled', 'one group, nobody to compare; reference values; times and levels within one arm of a trial'],
    ['mechanism', 'follows from how the axis works; not seen in men'],
    ['expert', 'guidelines, agencies, labels, counsel'],
    ['model', 'comes from the simulation'],
    ['contested', 'studies contradict each other'],
    ['none-found', 'searched for and not found; carries no direction'],
  ],
);

const howToRead = [
  'A row keeps its id when others come and go: compare two prints to see what changed. Mark a row that is wrong by its table and id.',
  '“Paper read”, “abstract read” and “second-hand” say what of a source was read by those who entered the row. No row rests on more than that: open the source before a number is used for anything beyond explaining.',
  'A spread in words (“not reported”, “none in what was read”) says why there is none. Counts are x of N; their share of 100 and its 95 % interval (Wilson) are computed here.',
].join('\n\n');

/** The whole table as Markdown. */
export function evidenceMarkdown(rows: readonly Row[], sources: Facts['sources'], graded: readonly Graded[]): string {
  const collections = [...new Set(rows.map(({ id }) => id.slice(0, id.indexOf('/'))))].sort(byCode);
  const parts = collections.flatMap((collection) => [
    `## ${collection}`,
    withoutEmptyColumns(rows.filter(({ id }) => id.startsWith(`${collection}/`)).map(rowOf)),
  ]);
  return `${[
    '# Evidence',
    `${rows.length} rows and ${Object.keys(sources).length} sources. Statements stand at three depths: Fundamentals, Intermediate, Academic. Rows without dates of their own were checked in the round of the whole.`,
    '## How to read this',
    howToRead,
    strengthLegend,
    '## Tables',
    countBy(rows, ({ id }) => id.slice(0, id.indexOf('/'))),
    '## Rows by strength',
    countBy(rows, ({ strength }) => strength),
    '## Reading grade of what readers of Fundamentals meet',
    gradeTable(graded),
    ...parts,
    '## sources',
    sourceTable(sources),
  ].join('\n\n')}\n`;
}
