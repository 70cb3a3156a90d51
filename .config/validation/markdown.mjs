// Writes the report as a Markdown page: counts, a table sorted by marker, and every miss and refusal with its numbers.
import {
  amount,
  countLines,
  missWords,
  numberIn,
  outcomeWords,
  publishedWords,
  regimenWords,
  sourceName,
} from './words.mjs';

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

function row(result, { agents, markers }) {
  const { name, unit } = markers[result.marker];
  const { tolerance, source } = result;
  return line([
    name.intermediate,
    result.id,
    `[${sourceName(source)}](${source.link})`,
    `${regimenWords(result, agents)}; ${outcomeWords(result, unit)}`,
    publishedWords(result),
    result.verdict === 'refused' ? '–' : amount(result, result.ours),
    tolerance ? `${numberIn(result, tolerance.low)} to ${numberIn(result, tolerance.high)}; ${tolerance.why}` : '–',
    result.verdict,
    result.role,
  ]);
}

const list = (lines, none) => (lines.length === 0 ? [none] : lines.map((text) => `- ${text}`));

export function markdown({ rule, counts, results }, data) {
  const misses = results.filter(({ verdict }) => verdict === 'outside');
  const refusals = results.filter(({ verdict }) => verdict === 'refused');
  return [
    '# Published trials replayed by the model',
    '',
    `Every published result of the data is run through \`simulate()\`. ${rule} Fitted results shaped the model; replayed ones did not. All simulated numbers explain mechanisms; they forecast no man.`,
    '',
    ...countLines(counts).map((text) => `- ${text}`),
    '',
    line(['marker', 'id', 'source', 'what', 'published', 'simulated', 'allowed', 'verdict', 'role']),
    line(Array.from({ length: 9 }, () => '---')),
    ...results.map((result) => row(result, data)),
    '',
    '## Outside',
    '',
    ...list(
      misses.map((result) => missWords(result, data.markers)),
      'None.',
    ),
    '',
    '## Refused',
    '',
    ...list(
      refusals.map((result) => `${result.id} (${result.role}): ${result.refused}`),
      'None.',
    ),
    '',
  ].join('\n');
}
