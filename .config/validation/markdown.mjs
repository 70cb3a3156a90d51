// Writes the report as a Markdown page: counts, a table in the order of the data, and every miss with its numbers.
import { amount, countLines, missWords, numberIn, outcomeWords, publishedWords, sourceName } from './words.mjs';

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

function row(result, { markers }) {
  const { allowed, source } = result;
  return line([
    result.id,
    `[${sourceName(source)}](${source.link})`,
    outcomeWords(result, markers),
    publishedWords(result),
    `${numberIn(result, allowed.low)} to ${numberIn(result, allowed.high)}`,
    amount(result, result.ours),
    result.inside ? 'inside' : 'outside',
    result.role,
    result.conflictsWith?.join(', ') ?? '–',
    result.weak ? 'yes' : '–',
  ]);
}

const list = (lines) => (lines.length === 0 ? ['None.'] : lines.map((text) => `- ${text}`));

export function markdown({ rule, counts, results }, data) {
  const misses = (role) =>
    results.filter((result) => !result.inside && result.role === role).map((result) => missWords(result, data.markers));
  return [
    '# Published results replayed by the model',
    '',
    `Every published result of the data is run through \`simulate()\` or \`simulateCohort()\`. ${rule} Fitted results entered the calibration; replayed ones were held back from it: which are which was drawn by paper before it was run. An earlier calibration, where this one starts, had used a few of the papers now held back. All simulated numbers explain mechanisms; they forecast no man.`,
    '',
    ...countLines(counts).map((text) => `- ${text}`),
    '',
    line([
      'id',
      'source',
      'what',
      'published',
      'allowed',
      'simulated',
      'verdict',
      'role',
      'contradicted by',
      'second-hand',
    ]),
    line(Array.from({ length: 10 }, () => '---')),
    ...results.map((result) => row(result, data)),
    '',
    '## Outside, fitted',
    '',
    ...list(misses('fitted')),
    '',
    '## Outside, replayed',
    '',
    ...list(misses('replayed')),
    '',
  ].join('\n');
}
